// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Job {
    int priority;
    int id;
    long long cost;
};

struct Later {
    bool operator()(const Job& a, const Job& b) const { // HOT
        return a.priority != b.priority ? a.priority < b.priority : a.id > b.id; // HOT
    }
};

class JobQueue {
    priority_queue<Job, vector<Job>, Later> pending;
    int nextId = 0;

public:
    void submit(int priority, long long cost) { pending.push({priority, nextId++, cost}); } // HOT
    bool idle() const { return pending.empty(); }
    Job take() {
        Job j = pending.top();
        pending.pop(); // HOT
        return j;
    }
};

long long totalWait(const vector<pair<int, int>>& work) {
    JobQueue q;
    for (auto& [pri, cost] : work) q.submit(pri, cost); // HOT
    long long now = 0, waited = 0;
    while (!q.idle()) {
        auto j = q.take(); // HOT
        waited += now;
        now += j.cost;
    }
    return waited;
}

int main(int argc, char** argv) {
    vector<pair<int, int>> work(measured::size(argc, argv, 1));
    for (auto& w : work) w = {measured::random() % 1000000, measured::random() % 50};
    measured::run([&] { return totalWait(work); });
}
