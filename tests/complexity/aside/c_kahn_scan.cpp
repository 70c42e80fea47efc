// time: O(n^2 + m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

vector<int> buildOrder(const vector<vector<int>>& unlocks) {
    int n = unlocks.size();
    vector<int> missing(n), order;
    for (const auto& list : unlocks)
        for (int v : list) missing[v]++;  // HOT
    vector<char> built(n);
    while ((int)order.size() < n) {
        int next = -1;
        for (int v = 0; v < n && next < 0; v++)  // HOT
            if (!built[v] && missing[v] == 0) next = v;  // HOT
        if (next < 0) return {};
        built[next] = 1;
        order.push_back(next);
        for (int v : unlocks[next]) missing[v]--;  // HOT
    }
    return order;
}

// a target only unlocks later ones, so the search passes by all that is built
int main(int argc, char** argv) {
    int n = max(2, measured::size(argc, argv, 1)), m = measured::size(argc, argv, 2, 400);
    vector<vector<int>> unlocks(n);
    for (int i = 0; i < m; i++) {
        int a = measured::random() % (n - 1);
        unlocks[a].push_back(a + 1 + measured::random() % (n - 1 - a));
    }
    measured::run([&] { return buildOrder(unlocks); });
}
