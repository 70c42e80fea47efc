// judge: version-diff
// wrong: once the new version has run out, what is left of the old one is not printed; fails on: old version "a", new version empty (prints nothing)
#include <bits/stdc++.h>
using namespace std;

int dp[2005][2005];

int main() {
    int n, m;
    string s;
    cin >> n;
    getline(cin, s);
    vector<string> a(n);
    for (int i = 0; i < n; i++) getline(cin, a[i]);
    cin >> m;
    getline(cin, s);
    vector<string> b(m);
    for (int i = 0; i < m; i++) getline(cin, b[i]);

    for (int i = n - 1; i >= 0; i--)
        for (int j = m - 1; j >= 0; j--) {
            if (a[i] == b[j])
                dp[i][j] = dp[i + 1][j + 1] + 1;
            else
                dp[i][j] = max(dp[i + 1][j], dp[i][j + 1]);
        }
    int i = 0;
    for (int j = 0; j < m;) {
        if (i < n && a[i] == b[j]) {
            cout << "=" << a[i] << "\n";
            i++;
            j++;
        } else if (i < n && dp[i + 1][j] >= dp[i][j + 1]) {
            cout << "-" << a[i] << "\n";
            i++;
        } else {
            cout << "+" << b[j] << "\n";
            j++;
        }
    }
    return 0;
}
