// judge: job-queue
// wrong: a running lease is found by job * 131072 + attempt, since no job has more attempts than there are calls, but reports may name attempts that never were; fails on: JobQueue(10,3) add(7,0) take(0) done(6,131073,1) (false, not true)
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
    unordered_map<long long, int> running;  // lease -> job
    set<tuple<long long, int, int>> waiting;  // -priority, order, job
    queue<Running> leases;
    queue<int> dead;

    static long long key(int job, int attempt) { return job * 131072LL + attempt; }

    void lost(int id, Job& job) {
        running.erase(key(id, job.attempt));
        if (job.attempt == attempts)
            dead.push(id);
        else
            waiting.insert({-(long long)job.priority, job.order, id});
    }

    void advance(long long at) {
        while (!leases.empty() && leases.front().end <= at) {
            Running lease = leases.front();
            leases.pop();
            if (running.count(key(lease.job, lease.attempt))) lost(lease.job, jobs[lease.job]);
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
        running[key(id, job.attempt)] = id;
        leases.push({at + timeout, id, job.attempt});
        return Lease{id, job.attempt};
    }

    bool done(int id, int attempt, long long at) {
        advance(at);
        auto it = running.find(key(id, attempt));
        if (it == running.end()) return false;
        jobs.erase(it->second);
        running.erase(it);
        return true;
    }

    bool fail(int id, int attempt, long long at) {
        advance(at);
        auto it = running.find(key(id, attempt));
        if (it == running.end()) return false;
        int job = it->second;
        lost(job, jobs[job]);
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
