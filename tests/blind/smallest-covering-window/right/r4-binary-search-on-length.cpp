// judge: smallest-covering-window
// right: binary search on the length, a window of that length slides over the log of numbered tags
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    vector<string> names = required;
    sort(names.begin(), names.end());
    names.erase(unique(names.begin(), names.end()), names.end());
    int d = names.size(), n = log.size();
    auto number = [&](const string& s) -> int {
        auto it = lower_bound(names.begin(), names.end(), s);
        return it != names.end() && *it == s ? int(it - names.begin()) : d;
    };
    vector<int> need(d + 1, 0), tag(n);
    for (auto& s : required) need[number(s)]++;
    for (int i = 0; i < n; i++) tag[i] = number(log[i]);
    auto firstWindow = [&](int len) {  // first window with that many entries, or -1
        vector<int> lack = need;
        int open = d;
        for (int i = 0; i < n; i++) {
            if (--lack[tag[i]] == 0 && tag[i] < d) open--;
            if (i >= len) {
                int t = tag[i - len];
                if (++lack[t] == 1 && t < d) open++;
            }
            if (i >= len - 1 && open == 0) return i - len + 1;
        }
        return -1;
    };
    int lo = required.size(), hi = n;
    if (lo > hi || firstWindow(hi) < 0) return {};
    while (lo < hi) {
        int mid = (lo + hi) / 2;
        if (firstWindow(mid) >= 0) hi = mid;
        else lo = mid + 1;
    }
    int f = firstWindow(lo);
    return {f, f + lo - 1};
}
