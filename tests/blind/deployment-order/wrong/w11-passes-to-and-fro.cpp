// judge: deployment-order
// wrong: passes over the services that are left, to and fro, and places each that is ready: two passes for a chain in the order of the numbers either way, but about n/2 for a shuffled one; fails on: services = 150000, a random permutation p, dependencies = [p[i+1],p[i]] for all i (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> needs(services);
    for (auto& d : dependencies) needs[d[0]].push_back(d[1]);
    vector<char> placed(services, 0);
    vector<int> left(services), order;
    iota(left.begin(), left.end(), 0);
    while (!left.empty()) {
        vector<int> rest;
        for (int s : left) {
            bool ready = true;
            for (int t : needs[s])
                if (!placed[t]) {
                    ready = false;
                    break;
                }
            if (ready) {
                placed[s] = 1;
                order.push_back(s);
            } else
                rest.push_back(s);
        }
        if (rest.size() == left.size()) return {};
        reverse(rest.begin(), rest.end());
        left.swap(rest);
    }
    return order;
}
