// verdict: accepted
// time: O(n + m), space: O(n + m)
// Strongly connected components by Tarjan: a walk within one of more than a single service, or a
// service that depends on itself.
#include <algorithm>
#include <vector>

using namespace std;

class Solution {
    vector<vector<int>> g;
    vector<int> low, order, component, stack_;
    int timer = 0, components = 0;

    void visit(int u) {
        low[u] = order[u] = ++timer;
        stack_.push_back(u);
        for (int v : g[u]) {
            if (!order[v]) {
                visit(v);
                low[u] = min(low[u], low[v]);
            } else if (component[v] < 0) {
                low[u] = min(low[u], order[v]);
            }
        }
        if (low[u] == order[u]) {
            int v;
            do {
                v = stack_.back();
                stack_.pop_back();
                component[v] = components;
            } while (v != u);
            components++;
        }
    }

public:
    vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
        g.resize(services);
        low.resize(services);
        order.resize(services);
        component.assign(services, -1);
        for (auto& d : dependencies) {
            if (d[0] == d[1])
                return {d[0]};
            g[d[0]].push_back(d[1]);
        }
        for (int i = 0; i < services; i++)
            if (!order[i])
                visit(i);
        vector<int> next(services, -1);
        for (auto& d : dependencies)
            if (component[d[0]] == component[d[1]])
                next[d[0]] = d[1];
        for (int i = 0; i < services; i++) {
            if (next[i] < 0)
                continue;
            vector<int> place(services, -1), walk;
            int at = i;
            for (; place[at] < 0; at = next[at]) {
                place[at] = walk.size();
                walk.push_back(at);
            }
            return vector<int>(walk.begin() + place[at], walk.end());
        }
        return {};
    }
};
