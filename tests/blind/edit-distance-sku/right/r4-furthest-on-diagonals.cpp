// judge: edit-distance-sku
// right: for 0, 1, 2, ... edits the furthest place on each diagonal (Ukkonen), only two fronts kept.
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    int n = scanned.size(), m = catalogue.size();
    const int NONE = -1000000;
    // index: diagonal (place in catalogue - place in scanned) + n + 1
    vector<int> front(n + m + 3, NONE), before;
    for (int edits = 0;; edits++) {
        before = front;
        for (int k = max(-n, -edits); k <= min(m, edits); k++) {
            int d = k + n + 1;
            int i = edits == 0 ? 0 : max({before[d - 1], before[d] + 1, before[d + 1] + 1});
            i = min({i, n, m - k});
            if (i < 0 || i + k < 0) continue;
            while (i < n && i + k < m && scanned[i] == catalogue[i + k]) i++;
            front[d] = i;
        }
        if (front[m - n + n + 1] == n) return edits;
    }
}
