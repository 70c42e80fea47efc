// judge: deployment-order
// wrong: strongly connected components of two or more are taken for circles, but a service that depends on itself is a component of one; fails on: services = 2, dependencies = [[1,1]] -> [] but gives [0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    int n = services;
    vector<vector<int>> needs(n);
    for (auto& d : dependencies) needs[d[0]].push_back(d[1]);
    vector<int> index(n, 0), low(n, 0), open, order;
    vector<char> onStack(n, 0);
    int counter = 0;
    bool circle = false;
    function<void(int)> visit = [&](int s) {
        index[s] = low[s] = ++counter;
        open.push_back(s);
        onStack[s] = 1;
        for (int t : needs[s]) {
            if (!index[t]) {
                visit(t);
                low[s] = min(low[s], low[t]);
            } else if (onStack[t])
                low[s] = min(low[s], index[t]);
        }
        if (low[s] == index[s]) {
            if (open.back() != s) circle = true;
            while (true) {
                int t = open.back();
                open.pop_back();
                onStack[t] = 0;
                order.push_back(t);
                if (t == s) break;
            }
        }
    };
    for (int s = 0; s < n; s++)
        if (!index[s]) visit(s);
    if (circle) return {};
    return order;
}
