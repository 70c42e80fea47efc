// judge: deployment-order
// wrong: the search marks only its current path, and walks again through services that are placed already: exponential where paths part and meet; fails on: services = 121, a ladder of 40 diamonds: for k = 0..39 [3k,3k+1],[3k,3k+2],[3k+1,3k+3],[3k+2,3k+3] (too slow)
#include <bits/stdc++.h>
using namespace std;

namespace {
vector<vector<int>> needs;
vector<char> onPath, placed;
vector<int> order;

bool visit(int s) {
    if (onPath[s]) return false;
    onPath[s] = 1;
    for (int t : needs[s])
        if (!visit(t)) return false;
    onPath[s] = 0;
    if (!placed[s]) {
        placed[s] = 1;
        order.push_back(s);
    }
    return true;
}
}  // namespace

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    needs.assign(services, {});
    onPath.assign(services, 0);
    placed.assign(services, 0);
    order.clear();
    for (auto& d : dependencies) needs[d[0]].push_back(d[1]);
    for (int s = 0; s < services; s++)
        if (!placed[s] && !visit(s)) return {};
    return order;
}
