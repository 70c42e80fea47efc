// judge: job-queue
// wrong: waiting jobs are sorted by -priority in int, which overflows for -2147483648 and makes it the highest; fails on: JobQueue(10,1) add(1,-2147483648) add(2,0) take(0) (job 2, not 1)
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
    set<tuple<int, int, int>> waiting;  // -priority, order, job
    queue<Running> leases;
    queue<int> dead;

    void lost(int id, Job& job) {
        job.running = false;
        if (job.attempt == attempts)
            dead.push(id);
        else
            waiting.insert({-job.priority, job.order, id});
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
        waiting.insert({-priority, job.order, id});
    }

    optional<Lease> take(long long at) {
        advance(at);
        if (waiting.empty()) return nullopt;
        int id = get<2>(*waiting.begin());
        waiting.erase(waiting.begin());
        Job& job = jobs[id];
        job.running = true;
        job.attempt++;
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
