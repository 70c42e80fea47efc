// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Task {
    long long at;
    string name;
};

struct Later {
    bool operator()(const Task& a, const Task& b) const { return a.at > b.at; }
};

class DelayQueue {
    priority_queue<Task, vector<Task>, Later> waiting;

public:
    void schedule(const string& name, long long at) {
        waiting.push({at, name});  // HOT
    }
    int advance(long long now) {
        int fired = 0;
        while (!waiting.empty() && waiting.top().at <= now) {
            fired += (int)waiting.top().name.size();
            waiting.pop();  // HOT
        }
        return fired;
    }
};

// whoever comes later is due earlier
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> names(n);
    for (string& name : names) name = "job-" + measured::letters(6);
    measured::run([&] {
        DelayQueue queue;
        for (int i = 0; i < n; i++) queue.schedule(names[i], n - i);
        long long fired = 0;
        for (int now = 1; now <= n; now++) fired = fired * 3 + queue.advance(now);
        return fired;
    });
}
