// judge: version-diff
// wrong: a hash modulo 2^61 - 1 in which a space counts as 0, so that leading spaces change nothing; fails on: old version " a", new version "a" (prints = a)
#include <bits/stdc++.h>
using namespace std;

using u64 = unsigned long long;
const u64 MOD = (1ULL << 61) - 1;
const u64 BASE = 911382323ULL;

u64 fingerprint(const string& s) {
    u64 h = 0;
    for (char c : s) h = (u64)(((__int128)h * BASE + (c - ' ')) % MOD);
    return h;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    vector<string> text[2];
    vector<u64> key[2];
    for (int side = 0; side < 2; side++) {
        int k;
        cin >> k;
        cin.ignore();
        text[side].resize(k);
        for (auto& s : text[side]) {
            getline(cin, s);
            key[side].push_back(fingerprint(s));
        }
    }
    int n = text[0].size(), m = text[1].size();
    vector<vector<short>> dp(n + 1, vector<short>(m + 1, 0));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            dp[i + 1][j + 1] = key[0][i] == key[1][j] ? dp[i][j] + 1 : max(dp[i][j + 1], dp[i + 1][j]);
    string marks;
    int i = n, j = m;
    while (i || j) {
        if (i && j && key[0][i - 1] == key[1][j - 1]) {
            marks += '=';
            i--, j--;
        } else if (!i || (j && dp[i][j - 1] >= dp[i - 1][j])) {
            marks += '+';
            j--;
        } else {
            marks += '-';
            i--;
        }
    }
    reverse(marks.begin(), marks.end());
    for (char c : marks) {
        cout << c << (c == '+' ? text[1][j] : text[0][i]) << '\n';
        if (c != '+') i++;
        if (c != '-') j++;
    }
}
