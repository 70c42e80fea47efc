// judge: deployment-order
// wrong: depth-first search with a stack of its own that marks a service when it is pushed, not when it is entered, which gives no postorder; the check at the end then takes the violation for a circle; fails on: services = 3, dependencies = [[0,1],[0,2],[2,1]] -> [1,2,0] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> needs(services);
    for (auto& d : dependencies) needs[d[0]].push_back(d[1]);
    vector<char> seen(services, 0), entered(services, 0);
    vector<int> order, stack;
    for (int start = 0; start < services; start++) {
        if (seen[start]) continue;
        seen[start] = 1;
        stack.push_back(start);
        while (!stack.empty()) {
            int s = stack.back();
            if (entered[s]) {
                order.push_back(s);
                stack.pop_back();
                continue;
            }
            entered[s] = 1;
            for (int t : needs[s])
                if (!seen[t]) {
                    seen[t] = 1;
                    stack.push_back(t);
                }
        }
    }
    // a dependency against the order: there is a circle
    vector<int> place(services);
    for (int i = 0; i < services; i++) place[order[i]] = i;
    for (auto& d : dependencies)
        if (place[d[1]] >= place[d[0]]) return {};
    return order;
}
