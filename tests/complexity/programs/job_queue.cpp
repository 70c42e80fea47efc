// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

class JobQueue {
    using Slot = pair<long long, int>;  // free from, worker
    priority_queue<Slot, vector<Slot>, greater<Slot>> workers;

public:
    explicit JobQueue(int count) {
        for (int id = 0; id < count; ++id) workers.emplace(0, id);
    }

    int submit(int duration) {
        auto [start, id] = workers.top();
        workers.pop();  // HOT
        workers.emplace(start + duration, id);  // HOT
        return id;
    }

    long long finish() {
        long long end = 0;
        for (; !workers.empty(); workers.pop()) end = workers.top().first;
        return end;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    auto durations = measured::numbers(n, 10000);
    measured::run([&] {
        JobQueue jobs(k);
        for (int d : durations) jobs.submit(d + 1);  // HOT
        return jobs.finish();
    });
}
