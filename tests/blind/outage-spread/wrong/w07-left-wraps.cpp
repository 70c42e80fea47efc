// judge: outage-spread
// wrong: flat plan, the step to the left is checked against 0 only and wraps to the end of the row before; fails on: ["..o","x.."] -> -1 but gives 1
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int C = floor[0].size();
    string g;
    for (auto& s : floor) g += s;
    int n = g.size(), up = count(g.begin(), g.end(), 'o'), res = 0;
    deque<pair<int, int>> q;
    for (int i = 0; i < n; i++)
        if (g[i] == 'x') q.push_back({i, 0});
    while (!q.empty()) {
        auto [i, t] = q.front();
        q.pop_front();
        res = t;
        auto visit = [&, t = t](int j) {
            if (g[j] == 'o') {
                g[j] = 'x';
                up--;
                q.push_back({j, t + 1});
            }
        };
        if (i - 1 >= 0) visit(i - 1);
        if ((i + 1) % C != 0) visit(i + 1);
        if (i - C >= 0) visit(i - C);
        if (i + C < n) visit(i + C);
    }
    return up ? -1 : res;
}
