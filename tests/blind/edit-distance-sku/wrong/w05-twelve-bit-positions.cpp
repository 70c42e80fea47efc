// judge: edit-distance-sku
// wrong: search over pairs of positions marks them as i << 12 | j by addition, which is the same for (i, 4096 + x) and (i + 1, x); fails on: 10 times b and 4990 times a + 10 times b (5000 instead of 4990)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    int n = scanned.size(), m = catalogue.size();
    struct Place { short i, j, edits; };
    vector<bool> seen(((size_t)(n + 2) << 12) + m + 1);
    deque<Place> queue{{0, 0, 0}};
    while (!queue.empty()) {
        Place p = queue.front();
        queue.pop_front();
        size_t key = ((size_t)p.i << 12) + p.j;
        if (seen[key]) continue;
        seen[key] = true;
        if (p.i == n && p.j == m) return p.edits;
        auto later = [&](int i, int j) {
            if (i <= n && j <= m && !seen[((size_t)i << 12) + j]) queue.push_back({(short)i, (short)j, (short)(p.edits + 1)});
        };
        if (p.i < n && p.j < m && scanned[p.i] == catalogue[p.j]) {
            queue.push_front({(short)(p.i + 1), (short)(p.j + 1), p.edits});
            continue;
        }
        later(p.i + 1, p.j + 1);
        later(p.i + 1, p.j);
        later(p.i, p.j + 1);
    }
    return -1;
}
