// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// Ordered containers only, and nothing stays in them that no longer matters.
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    struct Job {
        pair<long long, int> rank;
        int attempt = 0;
        optional<pair<long long, int>> lease;  // Its end, and how many were taken before.
    };

    long long timeout;
    int attempts;
    int added = 0;
    int taken = 0;
    map<int, Job> jobs;
    map<pair<long long, int>, int> waiting;
    map<pair<long long, int>, int> running;
    deque<int> dead;

    void advance(long long now) {
        while (!running.empty() && running.begin()->first.first <= now)
            giveUp(running.begin()->second);
    }

    void giveUp(int number) {
        Job& job = jobs.at(number);
        running.erase(*job.lease);
        job.lease.reset();
        if (job.attempt < attempts)
            waiting.emplace(job.rank, number);
        else
            dead.push_back(number);
    }

    bool runs(int number, int attempt) {
        auto job = jobs.find(number);
        return job != jobs.end() && job->second.lease && job->second.attempt == attempt;
    }

  public:
    JobQueue(long long timeout, int attempts) : timeout(timeout), attempts(attempts) {}

    void add(int number, int priority) {
        Job& job = jobs[number];
        job.rank = {-1LL * priority, added++};
        waiting.emplace(job.rank, number);
    }

    optional<Lease> take(long long at) {
        advance(at);
        if (waiting.empty())
            return nullopt;
        int number = waiting.begin()->second;
        waiting.erase(waiting.begin());
        Job& job = jobs.at(number);
        job.attempt++;
        job.lease = {at + timeout, taken++};
        running.emplace(*job.lease, number);
        return Lease{number, job.attempt};
    }

    bool done(int number, int attempt, long long at) {
        advance(at);
        if (!runs(number, attempt))
            return false;
        running.erase(*jobs.at(number).lease);
        jobs.erase(number);
        return true;
    }

    bool fail(int number, int attempt, long long at) {
        advance(at);
        if (!runs(number, attempt))
            return false;
        giveUp(number);
        return true;
    }

    optional<int> nextDead(long long at) {
        advance(at);
        if (dead.empty())
            return nullopt;
        int number = dead.front();
        dead.pop_front();
        return number;
    }
};
