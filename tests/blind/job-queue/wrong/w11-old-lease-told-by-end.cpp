// judge: job-queue
// wrong: an old entry in the queue of leases is told from the running one by its end only, which is the same if a job fails and is taken again at one tick, so that the later lease ends too early in the order; fails on: JobQueue(10,2) add(1,1) take(0) fail(1,1,0) add(2,5) take(0) fail(2,1,0) take(0) take(0) nextDead(10) (2, not 1)
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Job {
        int priority = 0;
        int order = 0;
        int attempt = 0;
        bool running = false;
        long long end = 0;
    };
    struct Running {
        long long end;
        int job;
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
            if (it != jobs.end() && it->second.running && it->second.end == lease.end)
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
        job.end = at + timeout;
        leases.push({job.end, id});
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
