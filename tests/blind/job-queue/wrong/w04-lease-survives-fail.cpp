// judge: job-queue
// wrong: a lease is taken for running while its attempt is the last one and its time is not over, also after fail; fails on: JobQueue(10,3) add(1,0) take(0) fail(1,1,2) done(1,1,3) (false, not true)
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Job {
        int priority = 0;
        int order = 0;
        int attempt = 0;
        int lease = 0;
        long long end = 0;
    };
    long long timeout;
    int attempts;
    int added = 0;
    int taken = 0;
    unordered_map<int, Job> jobs;
    set<tuple<long long, int, int>> waiting;  // -priority, order, job
    set<tuple<long long, int, int>> leases;  // end, number, job
    queue<int> dead;

    void lost(int id, Job& job) {
        if (job.attempt == attempts)
            dead.push(id);
        else
            waiting.insert({-(long long)job.priority, job.order, id});
    }

    void advance(long long at) {
        while (!leases.empty() && get<0>(*leases.begin()) <= at) {
            int id = get<2>(*leases.begin());
            leases.erase(leases.begin());
            lost(id, jobs[id]);
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
        job.attempt++;
        job.end = at + timeout;
        job.lease = taken++;
        leases.insert({job.end, job.lease, id});
        return Lease{id, job.attempt};
    }

    bool done(int id, int attempt, long long at) {
        advance(at);
        auto it = jobs.find(id);
        if (it == jobs.end() || at >= it->second.end || it->second.attempt != attempt) return false;
        leases.erase({it->second.end, it->second.lease, id});
        jobs.erase(it);
        return true;
    }

    bool fail(int id, int attempt, long long at) {
        advance(at);
        auto it = jobs.find(id);
        if (it == jobs.end() || at >= it->second.end || it->second.attempt != attempt) return false;
        leases.erase({it->second.end, it->second.lease, id});
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
