// judge: edit-distance-sku
// wrong: only the places within 1000 of the diagonal (plus the difference in length) are looked at; fails on: 1200 times ! + X and X + 1200 times ~, where X are 3800 random letters (more than 3000 instead of 2400)
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
    int gap = abs((int)scanned.size() - (int)catalogue.size());
    return withinBand(scanned, catalogue, gap + 1000);
}
