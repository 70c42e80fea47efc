// judge: edit-distance-sku
// wrong: the furthest places on the diagonals are kept for every number of edits (as for a diff that is to be shown), edits^2 numbers; fails on: 5000 times a and 5000 times b, 100 MB (too much memory)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    int n = scanned.size(), m = catalogue.size();
    const int NONE = -1000000;
    vector<vector<int>> fronts;                  // fronts[e][k + e]: diagonal k
    for (int e = 0;; e++) {
        vector<int> front(2 * e + 1, NONE);
        for (int k = max(-n, -e); k <= min(m, e); k++) {
            auto before = [&](int d) { return abs(d) <= e - 1 ? fronts[e - 1][d + e - 1] : NONE; };
            int i = e == 0 ? 0 : max({before(k - 1), before(k) + 1, before(k + 1) + 1});
            i = min({i, n, m - k});
            if (i < 0 || i + k < 0) continue;
            while (i < n && i + k < m && scanned[i] == catalogue[i + k]) i++;
            front[k + e] = i;
        }
        fronts.push_back(front);
        if (abs(m - n) <= e && front[m - n + e] == n) return e;
    }
}
