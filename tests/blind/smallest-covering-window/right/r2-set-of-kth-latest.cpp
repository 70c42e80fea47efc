// judge: smallest-covering-window
// right: for each tag the k-th latest position in a deque, all of them in an ordered set, whose smallest is the latest possible first entry for each last one
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    map<string, int> ids;
    vector<int> k;
    for (auto& t : required) {
        auto [it, fresh] = ids.insert({t, (int)k.size()});
        if (fresh) k.push_back(0);
        k[it->second]++;
    }
    vector<deque<int>> latest(k.size());
    set<int> firsts;
    vector<int> best;
    for (int i = 0; i < (int)log.size(); i++) {
        auto it = ids.find(log[i]);
        if (it == ids.end()) continue;
        auto& d = latest[it->second];
        int want = k[it->second];
        if ((int)d.size() == want) {
            firsts.erase(d.front());
            d.pop_front();
        }
        d.push_back(i);
        if ((int)d.size() == want) firsts.insert(d.front());
        if (firsts.size() == k.size()) {
            int f = *firsts.begin();
            if (best.empty() || i - f < best[1] - best[0]) best = {f, i};
        }
    }
    return best;
}
