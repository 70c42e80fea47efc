// judge: version-diff
// wrong: skips all white space after a count, and with it empty lines and leading spaces at the top of a version; fails on: old version "  a", new version "a" (prints =a)
#include <bits/stdc++.h>
using namespace std;

vector<string> readFile() {
    int k;
    cin >> k >> ws;
    vector<string> lines;
    string s;
    while (k-- > 0 && getline(cin, s)) lines.push_back(s);
    return lines;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    vector<string> a = readFile();
    vector<string> b = readFile();
    size_t n = a.size(), m = b.size();
    vector<vector<int>> f(n + 1, vector<int>(m + 1, 0));
    for (size_t i = n; i-- > 0;)
        for (size_t j = m; j-- > 0;)
            f[i][j] = a[i] == b[j] ? 1 + f[i + 1][j + 1] : max(f[i + 1][j], f[i][j + 1]);
    size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && a[i] == b[j]) {
            cout << "=" << a[i] << "\n";
            ++i;
            ++j;
        } else if (i < n && (j == m || f[i + 1][j] >= f[i][j + 1])) {
            cout << "-" << a[i++] << "\n";
        } else {
            cout << "+" << b[j++] << "\n";
        }
    }
}
