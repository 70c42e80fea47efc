// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Job {
    int id;
    string owner;
};

class JobQueue {
    vector<Job> jobs;

public:
    void submit(int id, string owner) { jobs.push_back({id, owner}); }

    bool empty() const { return jobs.empty(); }

    Job take() {
        Job first = jobs.front();
        jobs.erase(jobs.begin()); // HOT
        return first;
    }
};

long long process(const vector<int>& ids) {
    JobQueue queue;
    for (int id : ids) queue.submit(id, "user" + to_string(id % 10));
    long long sum = 0, turn = 0;
    while (!queue.empty()) {
        Job job = queue.take();
        sum += ++turn * job.id + job.owner.size();
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto ids = measured::shuffled(n);
    measured::run([&] { return process(ids); });
}
