// time: O(n log n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

// Build order of n targets under m rules (before, after), the smallest ready target first.
vector<int> buildOrder(int n, const vector<pair<int, int>>& rules) {
    vector<vector<int>> after(n);
    vector<int> waiting(n, 0);
    for (auto& [a, b] : rules) {  // HOT
        after[a].push_back(b);    // HOT
        waiting[b]++;             // HOT
    }
    priority_queue<int, vector<int>, greater<int>> ready;
    for (int t = 0; t < n; t++)
        if (waiting[t] == 0)
            ready.push(t);
    vector<int> order;
    while (!ready.empty()) {
        int t = ready.top();
        ready.pop();  // HOT
        order.push_back(t);
        for (int next : after[t])      // HOT
            if (--waiting[next] == 0)  // HOT
                ready.push(next);
    }
    return order;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto id = measured::shuffled(n);
    int half = n / 2;  // sources and objects
    vector<pair<int, int>> rules;
    if (n >= 2)
        for (int i = 0; i < m; i++)
            rules.push_back({id[measured::random() % half],
                             id[half + measured::random() % (n - half)]});
    measured::run([&] { return buildOrder(n, rules); });
}
