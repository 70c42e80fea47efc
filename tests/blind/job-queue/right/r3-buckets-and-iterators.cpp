// judge: job-queue
// right: by a map from priority to a set of orders, and a list of exactly the running leases, from which a report takes its own out by iterator
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Running {
        long long end;
        int job;
        int attempt;
    };
    struct Job {
        int priority;
        int order;
        int attempt = 0;
    };
    long long timeout;
    int attempts;
    int added = 0;
    map<int, Job> jobs;
    map<int, map<int, int>, greater<int>> waiting;  // priority -> order -> job
    list<Running> leases;
    map<int, list<Running>::iterator> byJob;
    list<int> dead;

    void wait(int id, const Job& job) { waiting[job.priority][job.order] = id; }

    void lost(list<Running>::iterator lease) {
        int id = lease->job;
        if (lease->attempt >= attempts) {
            dead.push_back(id);
            jobs.erase(id);
        } else {
            wait(id, jobs.at(id));
        }
        byJob.erase(id);
        leases.erase(lease);
    }

    void advance(long long at) {
        while (!leases.empty() && leases.front().end <= at) lost(leases.begin());
    }

    optional<list<Running>::iterator> running(int id, int attempt) {
        auto it = byJob.find(id);
        if (it == byJob.end() || it->second->attempt != attempt) return nullopt;
        return it->second;
    }

  public:
    JobQueue(long long timeout, int attempts) : timeout(timeout), attempts(attempts) {}

    void add(int id, int priority) {
        Job job{priority, added++};
        jobs[id] = job;
        wait(id, job);
    }

    optional<Lease> take(long long at) {
        advance(at);
        if (waiting.empty()) return nullopt;
        auto bucket = waiting.begin();
        int id = bucket->second.begin()->second;
        bucket->second.erase(bucket->second.begin());
        if (bucket->second.empty()) waiting.erase(bucket);
        int attempt = ++jobs.at(id).attempt;
        byJob[id] = leases.insert(leases.end(), {at + timeout, id, attempt});
        return Lease{id, attempt};
    }

    bool done(int id, int attempt, long long at) {
        advance(at);
        auto lease = running(id, attempt);
        if (!lease) return false;
        leases.erase(*lease);
        byJob.erase(id);
        jobs.erase(id);
        return true;
    }

    bool fail(int id, int attempt, long long at) {
        advance(at);
        auto lease = running(id, attempt);
        if (!lease) return false;
        lost(*lease);
        return true;
    }

    optional<int> nextDead(long long at) {
        advance(at);
        if (dead.empty()) return nullopt;
        int id = dead.front();
        dead.pop_front();
        return id;
    }
};
