// time: O(log n) space: O(1)
// axes: n
// One pop and one push on a heap of n, the pushed item rising all the way to the top.
#include "measured.h"
using namespace std;

struct Task {
    int priority, id;
    bool operator<(const Task& o) const { return priority < o.priority; } // HOT
};

int bump(priority_queue<Task>& tasks) {
    Task t = tasks.top();
    tasks.pop(); // HOT
    t.priority += 10;
    tasks.push(t); // HOT
    return tasks.top().id;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    priority_queue<Task> tasks;
    for (int i = 0; i < n; i++) tasks.push({(int)(measured::random() % 1000000), i});
    measured::run([&] { return bump(tasks); });
}
