// judge: dependency-cycle
// right: a map of sets, std::function recursion, positions on the path in an unordered_map, done services in an unordered_set
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    map<int, set<int>> needs;
    for (const auto& entry : dependencies) needs[entry.at(0)].insert(entry.at(1));

    unordered_set<int> done;
    unordered_map<int, size_t> position;
    vector<int> path;
    optional<size_t> begin;

    function<void(int)> explore = [&](int service) {
        if (done.count(service)) return;
        if (auto it = position.find(service); it != position.end()) {
            begin = it->second;
            return;
        }
        position[service] = path.size();
        path.push_back(service);
        if (auto it = needs.find(service); it != needs.end()) {
            for (int other : it->second) {
                explore(other);
                if (begin) return;
            }
        }
        path.pop_back();
        position.erase(service);
        done.insert(service);
    };

    for (const auto& [service, unused] : needs) {
        explore(service);
        if (begin) return vector<int>(path.begin() + *begin, path.end());
    }
    return {};
}
