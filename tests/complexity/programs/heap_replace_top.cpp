// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

struct Job {
    int priority;
    int id;
    bool operator<(const Job& other) const { return priority < other.priority; }  // HOT
};

int reschedule(priority_queue<Job>& jobs, int urgent) {
    Job current = jobs.top();
    jobs.pop();                       // HOT
    jobs.push({urgent, current.id});  // HOT
    return current.priority;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    priority_queue<Job> jobs;
    for (int i = 0; i < n; i++)
        jobs.push({(int)(measured::random() % 1000000), i});
    measured::run([&] { return reschedule(jobs, 2000000); });
}
