// judge: version-diff
// wrong: the buffer has room for 100 bytes and the end, but not for the line break, which is then read as a line of its own; fails on: old and new version one line of 100 bytes "x", equal (reads the line break as the next count)
#include <bits/stdc++.h>
using namespace std;

const int MAX_LINE = 100;

bool readLine(string& s) {
    char buf[MAX_LINE + 1];
    if (!fgets(buf, sizeof buf, stdin)) return false;
    s = buf;
    if (!s.empty() && s.back() == '\n') s.pop_back();
    return true;
}

vector<string> readVersion() {
    string s;
    readLine(s);
    int k = atoi(s.c_str());
    vector<string> v(k);
    for (int i = 0; i < k; i++) readLine(v[i]);
    return v;
}

int main() {
    vector<string> a = readVersion(), b = readVersion();
    int n = a.size(), m = b.size();
    vector<vector<int>> dp(n + 1, vector<int>(m + 1));
    for (int i = n - 1; i >= 0; i--)
        for (int j = m - 1; j >= 0; j--)
            dp[i][j] = a[i] == b[j] ? dp[i + 1][j + 1] + 1 : max(dp[i + 1][j], dp[i][j + 1]);
    int i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && a[i] == b[j]) {
            printf("=%s\n", a[i].c_str());
            i++;
            j++;
        } else if (j == m || (i < n && dp[i + 1][j] >= dp[i][j + 1])) {
            printf("-%s\n", a[i++].c_str());
        } else {
            printf("+%s\n", b[j++].c_str());
        }
    }
}
