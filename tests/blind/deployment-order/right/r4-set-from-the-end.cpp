// judge: deployment-order
// right: fills the order from its end: a std::set of (number of users not placed yet, service) with decrease-key, over distinct dependencies sorted as pairs
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<pair<int, int>> edges;
    for (auto& d : dependencies) edges.push_back({d[0], d[1]});
    sort(edges.begin(), edges.end());
    edges.erase(unique(edges.begin(), edges.end()), edges.end());

    vector<int> users(services, 0);
    for (auto& [a, b] : edges) users[b]++;
    set<pair<int, int>> waiting;
    for (int s = 0; s < services; s++) waiting.insert({users[s], s});

    vector<int> order(services);
    for (int place = services - 1; place >= 0; place--) {
        auto [count, s] = *waiting.begin();
        if (count > 0) return {};
        waiting.erase(waiting.begin());
        order[place] = s;
        for (auto it = lower_bound(edges.begin(), edges.end(), make_pair(s, -1)); it != edges.end() && it->first == s; ++it) {
            int t = it->second;
            waiting.erase({users[t], t});
            waiting.insert({--users[t], t});
        }
    }
    return order;
}
