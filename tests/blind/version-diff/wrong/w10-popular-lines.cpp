// judge: version-diff
// wrong: in long versions lines that turn up often (in over 1 % of the new one) are never kept, as in Python's difflib; fails on: old version 1 ... 200 with a line "}" after each, new version 1001 ... 1200 with a line "}" after each (keeps nothing)
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    auto load = [] {
        string s;
        getline(cin, s);
        vector<string> v(stoul(s));
        for (auto& l : v) getline(cin, l);
        return v;
    };
    const auto a = load();
    const auto b = load();
    unordered_map<string, int> id;
    vector<int> x, y;
    vector<int> times(a.size() + b.size(), 0);
    for (auto& l : a) x.push_back(id.emplace(l, id.size()).first->second);
    for (auto& l : b) {
        y.push_back(id.emplace(l, id.size()).first->second);
        times[y.back()]++;
    }
    // very frequent lines (braces, blank lines) tell nothing
    if (b.size() >= 200) {
        int limit = b.size() / 100 + 1;
        for (auto& k : y)
            if (times[k] > limit) k = -1;
    }
    int n = x.size(), m = y.size();
    vector<vector<int>> dp(n + 1, vector<int>(m + 1, 0));
    for (int i = n - 1; i >= 0; i--)
        for (int j = m - 1; j >= 0; j--)
            dp[i][j] = x[i] == y[j] ? dp[i + 1][j + 1] + 1 : max(dp[i + 1][j], dp[i][j + 1]);
    int i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && x[i] == y[j]) {
            cout << '=' << a[i++] << '\n';
            j++;
        } else if (i < n && (j == m || dp[i + 1][j] >= dp[i][j + 1])) {
            cout << '-' << a[i++] << '\n';
        } else {
            cout << '+' << b[j++] << '\n';
        }
    }
}
