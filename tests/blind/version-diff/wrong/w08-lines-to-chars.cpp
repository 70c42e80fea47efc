// judge: version-diff
// wrong: gives each distinct line a char and compares the strings of them, which wraps after 256 distinct lines; fails on: old version 257 lines "0" ... "256", new version the one line "256" (keeps 0 instead)
#include <bits/stdc++.h>
using namespace std;

map<string, int> lineNumbers;

string linesToChars(const vector<string>& lines) {
    string s;
    for (const auto& l : lines) {
        auto it = lineNumbers.find(l);
        if (it == lineNumbers.end()) it = lineNumbers.insert({l, (int)lineNumbers.size()}).first;
        s += (char)it->second;
    }
    return s;
}

int main() {
    int n, m;
    cin >> n;
    cin.ignore();
    vector<string> a(n);
    for (auto& l : a) getline(cin, l);
    cin >> m;
    cin.ignore();
    vector<string> b(m);
    for (auto& l : b) getline(cin, l);

    string s = linesToChars(a), t = linesToChars(b);
    vector<vector<int>> dp(n + 1, vector<int>(m + 1, 0));
    for (int i = n - 1; i >= 0; i--)
        for (int j = m - 1; j >= 0; j--)
            dp[i][j] = s[i] == t[j] ? dp[i + 1][j + 1] + 1 : max(dp[i + 1][j], dp[i][j + 1]);
    int i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && s[i] == t[j]) {
            cout << '=' << a[i] << '\n';
            i++;
            j++;
        } else if (i < n && (j == m || dp[i + 1][j] >= dp[i][j + 1])) {
            cout << '-' << a[i] << '\n';
            i++;
        } else {
            cout << '+' << b[j] << '\n';
            j++;
        }
    }
}
