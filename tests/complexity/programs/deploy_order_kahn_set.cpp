// time: O(n log n + m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

// of the services which are ready, the one with the least (priority, id) goes first
vector<int> deployOrder(const vector<vector<int>>& dependents, const vector<int>& priority) {
    int n = dependents.size();
    vector<int> waiting(n);
    for (auto& list : dependents)
        for (int v : list) waiting[v]++;  // HOT
    set<pair<int, int>> ready;
    for (int v = 0; v < n; v++)
        if (waiting[v] == 0) ready.insert({priority[v], v});  // HOT
    vector<int> order;
    while (!ready.empty()) {
        int u = ready.begin()->second;
        ready.erase(ready.begin());
        order.push_back(u);
        for (int v : dependents[u])  // HOT
            if (--waiting[v] == 0) ready.insert({priority[v], v});  // HOT
    }
    return order;
}

// the first half of the services depends on nothing, the second on the first
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<vector<int>> dependents(n);
    int half = max(1, n / 2);
    for (int i = 0; i < m && half < n; i++)
        dependents[measured::random() % half].push_back(half + measured::random() % (n - half));
    vector<int> priority = measured::numbers(n);
    measured::run([&] { return deployOrder(dependents, priority); });
}
