// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

struct Worker {
    long long freeAt;
    int id;
    bool operator<(const Worker& other) const {
        return tie(freeAt, id) > tie(other.freeAt, other.id);  // HOT
    }
};

long long lastStart(const vector<int>& jobs, int workers) {
    priority_queue<Worker> pool;
    for (int id = 0; id < workers; id++)
        pool.push({0, id});
    long long start = 0;
    for (int job : jobs) {
        Worker worker = pool.top();
        pool.pop();  // HOT
        start = worker.freeAt;
        worker.freeAt += job;
        pool.push(worker);  // HOT
    }
    return start;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    vector<int> jobs = measured::numbers(n, 1000);
    measured::run([&] { return lastStart(jobs, k); });
}
