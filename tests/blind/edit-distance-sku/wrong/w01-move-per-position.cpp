// judge: edit-distance-sku
// wrong: keeps one byte per pair of positions (the move) and counts the edits on the way back; fails on: two codes of 5000 characters, 25 MB (too much memory)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    int n = scanned.size(), m = catalogue.size();
    vector<char> move((size_t)(n + 1) * (m + 1));
    vector<int> above(m + 1), row(m + 1);
    iota(above.begin(), above.end(), 0);
    for (int j = 1; j <= m; j++) move[j] = 'i';
    for (int i = 1; i <= n; i++) {
        char* moves = &move[(size_t)i * (m + 1)];
        row[0] = i;
        moves[0] = 'd';
        for (int j = 1; j <= m; j++) {
            bool same = scanned[i - 1] == catalogue[j - 1];
            row[j] = above[j - 1] + !same;
            moves[j] = same ? '=' : 'r';
            if (above[j] + 1 < row[j]) row[j] = above[j] + 1, moves[j] = 'd';
            if (row[j - 1] + 1 < row[j]) row[j] = row[j - 1] + 1, moves[j] = 'i';
        }
        swap(above, row);
    }
    int edits = 0;
    for (int i = n, j = m; i > 0 || j > 0;) {
        char how = move[(size_t)i * (m + 1) + j];
        edits += how != '=';
        if (how != 'i') i--;
        if (how != 'd') j--;
    }
    return edits;
}
