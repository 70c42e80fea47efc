// judge: order-status-events
// right: per order sorted runs of doubling sizes (merged like in a log-structured tree), binary search in each; union-find over received versions for missing
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    using Run = vector<pair<int, int>>;  // (version, index of the status), ascending
    unordered_map<int, vector<Run>> runs;
    unordered_map<long long, int> next;  // (order, received version) -> a greater version, nothing missing between
    vector<string> words;

    static long long key(int order, int version) { return ((long long)order << 32) | version; }

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        if (!next.emplace(key(order, version), version + 1).second) return false;
        auto& rs = runs[order];
        rs.push_back({{version, (int)words.size()}});
        words.push_back(status);
        while (rs.size() > 1 && rs[rs.size() - 2].size() <= rs.back().size()) {
            Run merged;
            auto& a = rs[rs.size() - 2];
            auto& b = rs.back();
            merged.reserve(a.size() + b.size());
            merge(a.begin(), a.end(), b.begin(), b.end(), back_inserter(merged));
            rs.pop_back();
            rs.back() = move(merged);
        }
        return true;
    }

    optional<string> status(int order) { return statusAt(order, 1000000000); }

    optional<string> statusAt(int order, int version) {
        auto it = runs.find(order);
        if (it == runs.end()) return nullopt;
        pair<int, int> best{0, -1};
        for (auto& run : it->second) {
            auto e = upper_bound(run.begin(), run.end(), make_pair(version, INT_MAX));
            if (e != run.begin()) best = max(best, *prev(e));
        }
        if (best.second < 0) return nullopt;
        return words[best.second];
    }

    int missing(int order) {
        int v = 1;
        vector<unordered_map<long long, int>::iterator> path;
        for (auto it = next.find(key(order, v)); it != next.end(); it = next.find(key(order, v))) {
            path.push_back(it);
            v = it->second;
        }
        for (auto& it : path) it->second = v;
        return v;
    }
};
