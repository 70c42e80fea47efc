// judge: top-k-events
// wrong: quickselect takes the first element as pivot, quadratic when the kinds come in order and k is large; fails on: 120000 different names in ascending order, k=60000 (too slow)
#include <bits/stdc++.h>
using namespace std;

struct Kind {
    string_view name;
    int count;
};

static bool ahead(const Kind& a, const Kind& b) {
    return a.count > b.count || (a.count == b.count && a.name < b.name);
}

vector<string> topKEvents(vector<string>& events, int k) {
    vector<Kind> kinds;
    unordered_map<string_view, int> where;
    for (const string& e : events) {
        auto it = where.find(e);
        if (it == where.end()) {
            where[e] = (int)kinds.size();
            kinds.push_back({e, 1});
        } else {
            kinds[it->second].count++;
        }
    }
    if (k < (int)kinds.size()) {
        // quickselect: afterwards the best k stand in front
        int lo = 0, hi = (int)kinds.size() - 1;
        while (lo < hi) {
            Kind pivot = kinds[lo];
            int p = lo;
            for (int i = lo + 1; i <= hi; i++)
                if (ahead(kinds[i], pivot)) swap(kinds[++p], kinds[i]);
            swap(kinds[lo], kinds[p]);
            if (p == k) break;
            if (p < k) lo = p + 1;
            else hi = p - 1;
        }
        kinds.resize(k);
    }
    sort(kinds.begin(), kinds.end(), ahead);
    vector<string> ans;
    for (auto& x : kinds) ans.emplace_back(x.name);
    return ans;
}
