// verdict: accepted
// time: O(n * m), space: O(n)
// This row of the table and the one before it.
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(const string& scanned, const string& catalogue) {
    int n = scanned.size(), m = catalogue.size();
    vector<int> before(m + 1), now(m + 1);
    for (int j = 0; j <= m; j++)
        before[j] = j;
    for (int i = 1; i <= n; i++) {
        now[0] = i;
        for (int j = 1; j <= m; j++) {
            if (scanned[i - 1] == catalogue[j - 1])
                now[j] = before[j - 1];
            else
                now[j] = 1 + min({before[j - 1], before[j], now[j - 1]});
        }
        swap(before, now);
    }
    return before[m];
}
