// time: O(n*k + n log m) space: O(n)
// axes: n,m,k
#include "measured.h"
using namespace std;

class Dispatcher {
    using Worker = pair<long long, int>;
    vector<deque<int>> levels;
    priority_queue<Worker, vector<Worker>, greater<Worker>> workers;

    deque<int>* urgent() {
        for (auto& level : levels)  // HOT
            if (!level.empty()) return &level;  // HOT
        return nullptr;
    }

public:
    Dispatcher(int workerCount, int levelCount) : levels(levelCount) {
        for (int id = 0; id < workerCount; id++)
            workers.push({(long long)(measured::random() % 1000), id});
    }
    void submit(int cost, int level) { levels[level].push_back(cost); }
    long long drain() {
        long long sum = 0;
        while (deque<int>* level = urgent()) {  // HOT
            int cost = level->front();
            level->pop_front();
            auto [load, id] = workers.top();
            workers.pop();  // HOT
            workers.push({load + cost, id});  // HOT
            sum += id;
        }
        return sum;
    }
};

// n jobs, m workers and k levels stand ready; all jobs are of the lowest level, which is searched last
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3);
    Dispatcher dispatcher(m, k);
    vector<int> costs = measured::numbers(n, 1000);
    for (int& cost : costs) cost += 1000;
    measured::run([&] {
        for (int cost : costs) dispatcher.submit(cost, k - 1);
        return dispatcher.drain();
    });
}
