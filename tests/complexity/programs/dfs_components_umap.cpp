// time: O(n + m) space: O(n + m)
// axes: n,m
#include <bits/stdc++.h>
#include "measured.h"
using namespace std;

class Solution {
    unordered_map<int, vector<int>> g;
    unordered_set<int> seen;

    void dfs(int u) {
        seen.insert(u);  // HOT
        for (int v : g[u])  // HOT
            if (!seen.count(v))  // HOT
                dfs(v);  // HOT
    }

public:
    int countCircles(int n, vector<vector<int>>& friends) {
        for (auto& f : friends) {  // HOT
            g[f[0]].push_back(f[1]);  // HOT
            g[f[1]].push_back(f[0]);  // HOT
        }
        int circles = 0;
        for (int person = 0; person < n; person++) {  // HOT
            if (seen.count(person)) continue;  // HOT
            circles++;
            dfs(person);  // HOT
        }
        return circles;
    }
};

// people know only people of their own table of eight, so that the recursion is shallow
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<vector<int>> friends(m);
    for (auto& f : friends) {
        int a = measured::random() % n, b = a / 8 * 8 + measured::random() % 8;
        f = {a, min(b, n - 1)};
    }
    measured::run([&] { return Solution().countCircles(n, friends); });
}
