// judge: edit-distance-sku
// right: the table row by row, with two rows of the shorter code.
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    if (scanned.size() < catalogue.size()) swap(scanned, catalogue);
    int n = scanned.size(), m = catalogue.size();
    vector<int> above(m + 1), row(m + 1);
    iota(above.begin(), above.end(), 0);
    for (int i = 1; i <= n; i++) {
        row[0] = i;
        for (int j = 1; j <= m; j++) {
            int replace = above[j - 1] + (scanned[i - 1] != catalogue[j - 1]);
            row[j] = min(replace, min(above[j], row[j - 1]) + 1);
        }
        swap(above, row);
    }
    return above[m];
}
