// judge: deployment-order
// right: recursive depth-first search with three colours; a service is appended after all that it depends on
#include <bits/stdc++.h>
using namespace std;

namespace {
struct Planner {
    vector<vector<int>> needs;
    vector<char> colour;  // 0 new, 1 on the way, 2 placed
    vector<int> order;

    bool visit(int s) {
        colour[s] = 1;
        for (int t : needs[s]) {
            if (colour[t] == 1) return false;
            if (colour[t] == 0 && !visit(t)) return false;
        }
        colour[s] = 2;
        order.push_back(s);
        return true;
    }
};
}  // namespace

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    Planner p;
    p.needs.resize(services);
    p.colour.assign(services, 0);
    for (auto& d : dependencies) p.needs[d[0]].push_back(d[1]);
    for (int s = 0; s < services; s++)
        if (p.colour[s] == 0 && !p.visit(s)) return {};
    return p.order;
}
