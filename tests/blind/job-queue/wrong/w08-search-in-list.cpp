// judge: job-queue
// wrong: reports look for their lease in the list of the running ones from its front; fails on: 25,000 adds, 25,000 takes at 0, 50,000 times done(1,2,1), which is never running (too slow)
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Job {
        int priority = 0;
        int order = 0;
        int attempt = 0;
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
    list<Running> leases;  // running ones only, as they were taken
    queue<int> dead;

    void lost(int id, Job& job) {
        if (job.attempt == attempts)
            dead.push(id);
        else
            waiting.insert({-(long long)job.priority, job.order, id});
    }

    void advance(long long at) {
        while (!leases.empty() && leases.front().end <= at) {
            Running lease = leases.front();
            leases.pop_front();
            lost(lease.job, jobs[lease.job]);
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
        leases.push_back({at + timeout, id, job.attempt});
        return Lease{id, job.attempt};
    }

    bool done(int id, int attempt, long long at) {
        advance(at);
        auto it = find_if(leases.begin(), leases.end(), [&](const Running& lease) {
            return lease.job == id && lease.attempt == attempt;
        });
        if (it == leases.end()) return false;
        leases.erase(it);
        jobs.erase(id);
        return true;
    }

    bool fail(int id, int attempt, long long at) {
        advance(at);
        auto it = find_if(leases.begin(), leases.end(), [&](const Running& lease) {
            return lease.job == id && lease.attempt == attempt;
        });
        if (it == leases.end()) return false;
        leases.erase(it);
        lost(id, jobs[id]);
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
