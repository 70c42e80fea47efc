// judge: edit-distance-sku
// wrong: the common beginning and the common end are taken off although they overlap; fails on: scanned = "axxb", catalogue = "axxxb" (0 instead of 1)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    int n = scanned.size(), m = catalogue.size(), shorter = min(n, m);
    int front = 0, back = 0;
    while (front < shorter && scanned[front] == catalogue[front]) front++;
    while (back < shorter && scanned[n - 1 - back] == catalogue[m - 1 - back]) back++;
    int rows = max(0, n - front - back), columns = max(0, m - front - back);
    vector<int> row(columns + 1);
    iota(row.begin(), row.end(), 0);
    for (int i = 1; i <= rows; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= columns; j++) {
            int above = row[j];
            row[j] = min(diagonal + (scanned[front + i - 1] != catalogue[front + j - 1]), min(above, row[j - 1]) + 1);
            diagonal = above;
        }
    }
    return row[columns];
}
