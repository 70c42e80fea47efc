// judge: job-queue
// wrong: the running leases are kept in a set by (end, job), so that those which end at the same tick end by job number and not as they were taken; fails on: JobQueue(10,1) add(9,5) add(4,1) take(0) take(0) nextDead(10) (9, not 4)
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Job {
        int priority = 0;
        int order = 0;
        int attempt = 0;
        bool running = false;
    };
    long long timeout;
    int attempts;
    int added = 0;
    unordered_map<int, Job> jobs;
    set<tuple<long long, int, int>> waiting;  // -priority, order, job
    set<tuple<long long, int, int>> leases;  // end, job, attempt
    queue<int> dead;

    void lost(int id, Job& job) {
        job.running = false;
        if (job.attempt == attempts)
            dead.push(id);
        else
            waiting.insert({-(long long)job.priority, job.order, id});
    }

    void advance(long long at) {
        while (!leases.empty() && get<0>(*leases.begin()) <= at) {
            auto [end, id, attempt] = *leases.begin();
            leases.erase(leases.begin());
            auto it = jobs.find(id);
            if (it != jobs.end() && it->second.running && it->second.attempt == attempt)
                lost(id, it->second);
        }
    }

  public:
    JobQueue(long long timeout, int attempts) : timeout(timeout), attempts(attempts) {}

    void add(int id, int priority) {
        Job& job = jobs[id];
        job.priority = priority;
        job.order = added++;
        waiting.insert({-(long long)priority, job.order, id});
    }

    optional<Lease> take(long long at) {
        advance(at);
        if (waiting.empty()) return nullopt;
        int id = get<2>(*waiting.begin());
        waiting.erase(waiting.begin());
        Job& job = jobs[id];
        job.running = true;
        job.attempt++;
        leases.insert({at + timeout, id, job.attempt});
        return Lease{id, job.attempt};
    }

    bool done(int id, int attempt, long long at) {
        advance(at);
        auto it = jobs.find(id);
        if (it == jobs.end() || !it->second.running || it->second.attempt != attempt) return false;
        jobs.erase(it);
        return true;
    }

    bool fail(int id, int attempt, long long at) {
        advance(at);
        auto it = jobs.find(id);
        if (it == jobs.end() || !it->second.running || it->second.attempt != attempt) return false;
        lost(id, it->second);
        return true;
    }

    optional<int> nextDead(long long at) {
        advance(at);
        if (dead.empty()) return nullopt;
        int id = dead.front();
        dead.pop();
        return id;
    }
};
