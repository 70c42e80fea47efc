// judge: job-queue
// wrong: a job that comes back walks from the front of the list of its priority to its old place, past all that came back before; fails on: JobQueue(10,2), 49,999 adds of equal priority, 49,999 takes at 0, nextDead(10) (too slow)
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
    map<int, list<pair<int, int>>, greater<int>> waiting;  // priority -> (order, job), in order
    list<Running> leases;
    map<int, list<Running>::iterator> byJob;
    list<int> dead;

    void wait(int id, const Job& job) {
        auto& same = waiting[job.priority];
        auto it = same.begin();
        if (!same.empty() && same.back().first < job.order && job.attempt == 0)
            it = same.end();  // a new one
        else
            while (it != same.end() && it->first < job.order) ++it;
        same.insert(it, {job.order, id});
    }

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
        int id = bucket->second.front().second;
        bucket->second.pop_front();
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
