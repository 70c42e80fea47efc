// judge: job-queue
// wrong: the dead are sorted by the tick of death and then by when they were taken, also those that died by fail, which should come in the order of the calls; fails on: JobQueue(10,1) add(1,0) add(2,0) take(0) take(0) fail(2,1,3) fail(1,1,3) nextDead(3) (2, not 1)
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Job {
        int priority = 0;
        int order = 0;
        int attempt = 0;
        bool running = false;
        int lease = 0;
    };
    struct Running {
        long long end;
        int job;
        int attempt;
    };
    long long timeout;
    int attempts;
    int added = 0;
    int taken = 0;
    unordered_map<int, Job> jobs;
    set<tuple<long long, int, int>> waiting;  // -priority, order, job
    queue<Running> leases;
    set<tuple<long long, int, int>> dead;  // tick, lease, job

    void lost(int id, Job& job, long long tick) {
        job.running = false;
        if (job.attempt == attempts)
            dead.insert({tick, job.lease, id});
        else
            waiting.insert({-(long long)job.priority, job.order, id});
    }

    void advance(long long at) {
        while (!leases.empty() && leases.front().end <= at) {
            Running lease = leases.front();
            leases.pop();
            auto it = jobs.find(lease.job);
            if (it != jobs.end() && it->second.running && it->second.attempt == lease.attempt)
                lost(lease.job, it->second, lease.end);
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
        job.lease = taken++;
        leases.push({at + timeout, id, job.attempt});
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
        lost(id, it->second, at);
        return true;
    }

    optional<int> nextDead(long long at) {
        advance(at);
        if (dead.empty()) return nullopt;
        int id = get<2>(*dead.begin());
        dead.erase(dead.begin());
        return id;
    }
};
