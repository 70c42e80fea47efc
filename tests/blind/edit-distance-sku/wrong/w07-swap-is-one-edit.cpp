// judge: edit-distance-sku
// wrong: two neighbours that change places count as one edit; fails on: scanned = "AB", catalogue = "BA" (1 instead of 2)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    int n = scanned.size(), m = catalogue.size();
    vector<int> older(m + 1), above(m + 1), row(m + 1);
    iota(above.begin(), above.end(), 0);
    for (int i = 1; i <= n; i++) {
        row[0] = i;
        for (int j = 1; j <= m; j++) {
            row[j] = min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (scanned[i - 1] != catalogue[j - 1])});
            if (i > 1 && j > 1 && scanned[i - 1] == catalogue[j - 2] && scanned[i - 2] == catalogue[j - 1])
                row[j] = min(row[j], older[j - 2] + 1);
        }
        swap(older, above);
        swap(above, row);
    }
    return above[m];
}
