// time: O(n^2 log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Job {
    int priority;
    int id;
};

class JobQueue {
    vector<Job> jobs;

public:
    void submit(int id, int priority) {
        jobs.push_back({priority, id});
        sort(jobs.begin(), jobs.end(), [](const Job& a, const Job& b) {  // HOT
            return a.priority != b.priority ? a.priority < b.priority : a.id > b.id;  // HOT
        });  // HOT
    }

    int next() {
        if (jobs.empty()) return -1;
        int id = jobs.back().id;
        jobs.pop_back();
        return id;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> priorities = measured::numbers(n);
    measured::run([&] {
        JobQueue queue;
        for (int i = 0; i < n; i++) queue.submit(i, priorities[i]);  // HOT
        vector<int> order;
        for (int id = queue.next(); id != -1; id = queue.next()) order.push_back(id);
        return order;
    });
}
