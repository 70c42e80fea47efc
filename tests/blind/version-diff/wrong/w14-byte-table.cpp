// judge: version-diff
// wrong: the table of lengths is of bytes and wraps at 256 common lines; fails on: old version "x", then 1 ... 256, new version 1 ... 256, then "y" (the way round by +1 looks longer than that by -x)
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    string line;
    cin >> n;
    getline(cin, line);
    vector<string> a(n);
    for (auto& l : a) getline(cin, l);
    cin >> m;
    getline(cin, line);
    vector<string> b(m);
    for (auto& l : b) getline(cin, l);

    // bytes, to save memory
    vector<vector<uint8_t>> lcs(n + 1, vector<uint8_t>(m + 1, 0));
    for (int i = n - 1; i >= 0; i--)
        for (int j = m - 1; j >= 0; j--) {
            if (a[i] == b[j])
                lcs[i][j] = lcs[i + 1][j + 1] + 1;
            else
                lcs[i][j] = max(lcs[i + 1][j], lcs[i][j + 1]);
        }
    int i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && a[i] == b[j]) {
            cout << '=' << a[i] << '\n';
            i++, j++;
        } else if (j == m || (i < n && lcs[i + 1][j] >= lcs[i][j + 1])) {
            cout << '-' << a[i++] << '\n';
        } else {
            cout << '+' << b[j++] << '\n';
        }
    }
}
