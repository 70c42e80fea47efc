// judge: version-diff
// wrong: the table has 2000 columns where 2001 are needed, so the last column of a row is the first of the next; fails on: old version p1 p2 q y, new version y f2 f3 f4 p1 p2 f7 ... f2000 (2000 lines; keeps y, not p1 p2)
#include <bits/stdc++.h>
using namespace std;

const int MAX = 2000;
int dp[MAX + 1][MAX];

int main() {
    int n, m;
    string s;
    getline(cin, s);
    n = stoi(s);
    vector<string> a(n);
    for (int i = 0; i < n; i++) getline(cin, a[i]);
    getline(cin, s);
    m = stoi(s);
    vector<string> b(m);
    for (int i = 0; i < m; i++) getline(cin, b[i]);

    for (int i = 1; i <= n; i++) {
        for (int j = 1; j <= m; j++) {
            if (a[i - 1] == b[j - 1])
                dp[i][j] = dp[i - 1][j - 1] + 1;
            else
                dp[i][j] = max(dp[i - 1][j], dp[i][j - 1]);
        }
    }
    vector<string> out;
    int i = n, j = m;
    while (i > 0 && j > 0) {
        if (a[i - 1] == b[j - 1]) {
            out.push_back("=" + a[i - 1]);
            i--;
            j--;
        } else if (dp[i - 1][j] >= dp[i][j - 1]) {
            out.push_back("-" + a[i - 1]);
            i--;
        } else {
            out.push_back("+" + b[j - 1]);
            j--;
        }
    }
    while (i > 0) out.push_back("-" + a[--i]);
    while (j > 0) out.push_back("+" + b[--j]);
    reverse(out.begin(), out.end());
    for (auto& l : out) cout << l << "\n";
}
