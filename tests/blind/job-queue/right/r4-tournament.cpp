// judge: job-queue
// right: by a tournament tree over the order of adding (the left one wins ties), leases chained through arrays, and a home-made open table from job to place
#include <bits/stdc++.h>
using namespace std;

class JobQueue {
    static constexpr long long NOT_WAITING = LLONG_MIN;
    long long timeout;
    int attempts;

    // one row for each job, in the order of adding
    vector<int> ids, priorities, tries, before, after;
    vector<long long> ends;
    vector<char> running;
    int first = -1, last = -1;  // chain of running leases

    int leaves = 1;
    vector<long long> best = vector<long long>(2, NOT_WAITING);

    vector<int> table = vector<int>(16, -1);
    vector<int> dead;
    size_t told = 0;

    size_t slot(int id) const {
        size_t mask = table.size() - 1;
        size_t i = ((unsigned long long)id * 0x9E3779B97F4A7C15ull >> 32) & mask;
        while (table[i] >= 0 && ids[table[i]] != id) i = (i + 1) & mask;
        return i;
    }

    void set(int p, long long value) {
        int i = p + leaves;
        best[i] = value;
        for (i /= 2; i >= 1; i /= 2) best[i] = max(best[2 * i], best[2 * i + 1]);
    }

    void grow() {
        int old = leaves;
        leaves *= 2;
        vector<long long> more(2 * leaves, NOT_WAITING);
        for (int i = 0; i < old; i++) more[leaves + i] = best[old + i];
        for (int i = leaves - 1; i >= 1; i--) more[i] = max(more[2 * i], more[2 * i + 1]);
        best.swap(more);
    }

    void unlink(int p) {
        running[p] = 0;
        (before[p] >= 0 ? after[before[p]] : first) = after[p];
        (after[p] >= 0 ? before[after[p]] : last) = before[p];
    }

    void lost(int p) {
        unlink(p);
        if (tries[p] == attempts)
            dead.push_back(ids[p]);
        else
            set(p, priorities[p]);
    }

    void advance(long long at) {
        while (first >= 0 && ends[first] <= at) lost(first);
    }

    int find(int id, int attempt) const {
        int p = table[slot(id)];
        return p >= 0 && running[p] && tries[p] == attempt ? p : -1;
    }

  public:
    JobQueue(long long timeout, int attempts) : timeout(timeout), attempts(attempts) {}

    void add(int id, int priority) {
        int p = ids.size();
        ids.push_back(id);
        priorities.push_back(priority);
        tries.push_back(0);
        before.push_back(-1);
        after.push_back(-1);
        ends.push_back(0);
        running.push_back(0);
        if (ids.size() * 2 > table.size()) {
            table.assign(table.size() * 2, -1);
            for (int q = 0; q < p; q++) table[slot(ids[q])] = q;
        }
        table[slot(id)] = p;
        if (p == leaves) grow();
        set(p, priority);
    }

    optional<Lease> take(long long at) {
        advance(at);
        if (best[1] == NOT_WAITING) return nullopt;
        int i = 1;
        while (i < leaves) i = best[2 * i] == best[i] ? 2 * i : 2 * i + 1;
        int p = i - leaves;
        set(p, NOT_WAITING);
        running[p] = 1;
        ends[p] = at + timeout;
        before[p] = last;
        after[p] = -1;
        (last >= 0 ? after[last] : first) = p;
        last = p;
        return Lease{ids[p], ++tries[p]};
    }

    bool done(int id, int attempt, long long at) {
        advance(at);
        int p = find(id, attempt);
        if (p < 0) return false;
        unlink(p);
        return true;
    }

    bool fail(int id, int attempt, long long at) {
        advance(at);
        int p = find(id, attempt);
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
