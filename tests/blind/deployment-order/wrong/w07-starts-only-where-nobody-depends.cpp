// judge: deployment-order
// wrong: searches only from services that nobody depends on, so a circle that no such service leads to is never seen; fails on: services = 3, dependencies = [[0,1],[1,0]] -> [] but gives [2]
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> needs(services);
    vector<char> used(services, 0), colour(services, 0);
    for (auto& d : dependencies) {
        needs[d[0]].push_back(d[1]);
        used[d[1]] = 1;
    }
    vector<int> order;
    function<bool(int)> visit = [&](int s) {
        colour[s] = 1;
        for (int t : needs[s]) {
            if (colour[t] == 1) return false;
            if (colour[t] == 0 && !visit(t)) return false;
        }
        colour[s] = 2;
        order.push_back(s);
        return true;
    };
    for (int s = 0; s < services; s++)
        if (!used[s] && !visit(s)) return {};
    return order;
}
