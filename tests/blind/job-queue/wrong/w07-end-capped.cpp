// judge: job-queue
// wrong: the end of a lease is cut to 10^18, the last time there is, to be safe from overflow, so that it ends there though it should run on; fails on: JobQueue(10^18,1) add(1,0) take(5) done(1,1,10^18) (true, not false)
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Job {
        int priority = 0;
        int order = 0;
        int attempt = 0;
        bool running = false;
    };
    struct Running {
        long long end;
        int job;
        int attempt;
    };
    long long timeout;
    int attempts;
    int added = 0;
    unordered_map<int, Job> jobs;
    set<tuple<long long, int, int>> waiting;  // -priority, order, job
    queue<Running> leases;
    queue<int> dead;

    void lost(int id, Job& job) {
        job.running = false;
        if (job.attempt == attempts)
            dead.push(id);
        else
            waiting.insert({-(long long)job.priority, job.order, id});
    }

    void advance(long long at) {
        while (!leases.empty() && leases.front().end <= at) {
            Running lease = leases.front();
            leases.pop();
            auto it = jobs.find(lease.job);
            if (it != jobs.end() && it->second.running && it->second.attempt == lease.attempt)
                lost(lease.job, it->second);
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
        leases.push({min(at + timeout, 1000000000000000000LL), id, job.attempt});
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
