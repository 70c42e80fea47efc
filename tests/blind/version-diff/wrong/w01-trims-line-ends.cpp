// judge: version-diff
// wrong: strips all white space from the ends of lines in order to be rid of carriage returns; fails on: old version "a " (with a space), new version "a" (prints =a)
#include <bits/stdc++.h>
using namespace std;

string readLine() {
    string s;
    getline(cin, s);
    // Windows line ends
    while (!s.empty() && isspace((unsigned char)s.back())) s.pop_back();
    return s;
}

int main() {
    int n = stoi(readLine());
    vector<string> a(n);
    for (auto& s : a) s = readLine();
    int m = stoi(readLine());
    vector<string> b(m);
    for (auto& s : b) s = readLine();

    vector<vector<int>> dp(n + 1, vector<int>(m + 1));
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++)
            if (a[i - 1] == b[j - 1])
                dp[i][j] = dp[i - 1][j - 1] + 1;
            else
                dp[i][j] = max(dp[i - 1][j], dp[i][j - 1]);

    vector<string> out;
    int i = n, j = m;
    while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
            out.push_back("=" + a[i - 1]);
            i--;
            j--;
        } else if (j > 0 && (i == 0 || dp[i][j - 1] >= dp[i - 1][j])) {
            out.push_back("+" + b[--j]);
        } else {
            out.push_back("-" + a[--i]);
        }
    }
    reverse(out.begin(), out.end());
    for (auto& s : out) cout << s << '\n';
}
