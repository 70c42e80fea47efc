// judge: version-diff
// right: the table of longest common subsequences of the rests (short), walked from the top
#include <bits/stdc++.h>
using namespace std;

vector<string> readVersion() {
    string line;
    getline(cin, line);
    int count = stoi(line);
    vector<string> lines(count);
    for (auto& l : lines) getline(cin, l);
    return lines;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    vector<string> a = readVersion(), b = readVersion();
    int n = a.size(), m = b.size();
    vector<vector<short>> lcs(n + 1, vector<short>(m + 1, 0));
    for (int i = n - 1; i >= 0; i--)
        for (int j = m - 1; j >= 0; j--)
            lcs[i][j] = a[i] == b[j] ? lcs[i + 1][j + 1] + 1 : max(lcs[i + 1][j], lcs[i][j + 1]);
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
    return 0;
}
