// time: O(m + n log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

vector<int> smallestOrder(const vector<vector<int>>& g) {
    int n = g.size();
    vector<int> indegree(n);
    for (int u = 0; u < n; u++)
        for (int v : g[u]) indegree[v]++;  // HOT
    priority_queue<int, vector<int>, greater<int>> ready;
    for (int u = n - 1; u >= 0; u--)
        if (indegree[u] == 0) ready.push(u);  // HOT
    vector<int> order;
    while (!ready.empty()) {
        int u = ready.top();
        ready.pop();  // HOT
        order.push_back(u);
        for (int v : g[u])  // HOT
            if (--indegree[v] == 0) ready.push(v);  // HOT
    }
    return order;
}

// the first half of the courses needs nothing, the second half needs courses of the first
int main(int argc, char** argv) {
    int n = max(2, measured::size(argc, argv, 1)), m = measured::size(argc, argv, 2, 400);
    int half = n / 2;
    vector<vector<int>> g(n);
    for (int i = 0; i < m; i++)
        g[measured::random() % half].push_back(half + measured::random() % (n - half));
    measured::run([&] { return smallestOrder(g); });
}
