// judge: edit-distance-sku
// wrong: for a limit of t edits the band is t / 2 wide on both sides, which is only enough for codes of equal length; fails on: scanned = "PQRz", catalogue = "abcdePQR" (8 instead of 6)
#include <bits/stdc++.h>
using namespace std;

const int FAR = 500000000;

int withinBand(const string& s, const string& t, int width) {
    int n = s.size(), m = t.size();
    if (abs(n - m) > width) return FAR;
    vector<int> above(m + 1, FAR), row(m + 1, FAR);
    for (int j = 0; j <= min(m, width); j++) above[j] = j;
    for (int i = 1; i <= n; i++) {
        int low = max(0, i - width), high = min(m, i + width);
        if (low > 0) row[low - 1] = FAR;
        for (int j = low; j <= high; j++) {
            int best = above[j] + 1;
            if (j > 0) best = min({best, row[j - 1] + 1, above[j - 1] + (s[i - 1] != t[j - 1])});
            row[j] = best;
        }
        if (high < m) row[high + 1] = FAR;
        swap(above, row);
    }
    return above[m];
}

int fewestEdits(string& scanned, string& catalogue) {
    // who leaves the diagonal by more than limit / 2 cannot get back within the limit
    for (int limit = 1;; limit *= 2) {
        int edits = withinBand(scanned, catalogue, limit / 2);
        if (edits <= limit) return edits;
    }
}
