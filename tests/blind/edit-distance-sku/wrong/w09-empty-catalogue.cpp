// judge: edit-distance-sku
// wrong: returns from the row that is filled in the loop, which does not run for an empty catalogue code; fails on: scanned = "NUT", catalogue = "" (0 instead of 3)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    int n = scanned.size(), m = catalogue.size();
    vector<int> before(n + 1), column(n + 1);
    iota(before.begin(), before.end(), 0);
    for (int j = 1; j <= m; j++) {
        column[0] = j;
        for (int i = 1; i <= n; i++)
            column[i] = min({before[i] + 1, column[i - 1] + 1, before[i - 1] + (scanned[i - 1] != catalogue[j - 1])});
        before = column;
    }
    return column[n];
}
