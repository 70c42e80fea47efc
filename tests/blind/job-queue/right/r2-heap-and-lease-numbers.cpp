// judge: job-queue
// right: by a priority_queue of the waiting and one vector of all leases ever taken, each with its state, and a mark up to which they have ended by time
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Job {
        int id;
        int priority;
        int attempt = 0;
        int lease = -1;  // number of the running lease
    };
    struct Taken {
        long long at;
        int job;
        bool over = false;
    };
    long long timeout;
    int attempts;
    vector<Job> jobs;  // in the order they were added
    unordered_map<int, int> place;
    priority_queue<pair<int, int>> waiting;  // priority, ~place
    vector<Taken> leases;
    size_t checked = 0;
    vector<int> dead;
    size_t told = 0;

    void lost(int p) {
        Job& job = jobs[p];
        leases[job.lease].over = true;
        job.lease = -1;
        if (job.attempt < attempts)
            waiting.push({job.priority, ~p});
        else
            dead.push_back(job.id);
    }

    void advance(long long at) {
        for (; checked < leases.size() && at - leases[checked].at >= timeout; checked++)
            if (!leases[checked].over) lost(leases[checked].job);
    }

    int running(int id, int attempt) const {
        auto it = place.find(id);
        if (it == place.end()) return -1;
        const Job& job = jobs[it->second];
        return job.lease >= 0 && job.attempt == attempt ? it->second : -1;
    }

  public:
    JobQueue(long long timeout, int attempts) : timeout(timeout), attempts(attempts) {}

    void add(int id, int priority) {
        int p = jobs.size();
        jobs.push_back({id, priority});
        place[id] = p;
        waiting.push({priority, ~p});
    }

    optional<Lease> take(long long at) {
        advance(at);
        if (waiting.empty()) return nullopt;
        int p = ~waiting.top().second;
        waiting.pop();
        Job& job = jobs[p];
        job.attempt++;
        job.lease = leases.size();
        leases.push_back({at, p});
        return Lease{job.id, job.attempt};
    }

    bool done(int id, int attempt, long long at) {
        advance(at);
        int p = running(id, attempt);
        if (p < 0) return false;
        leases[jobs[p].lease].over = true;
        jobs[p].lease = -1;
        return true;
    }

    bool fail(int id, int attempt, long long at) {
        advance(at);
        int p = running(id, attempt);
        if (p < 0) return false;
        lost(p);
        return true;
    }

    optional<int> nextDead(long long at) {
        advance(at);
        if (told == dead.size()) return nullopt;
        return dead[told++];
    }
};
