// judge: version-diff
// wrong: the line is given to printf as the format, so percent signs are read as conversions; fails on: old and new version "100%% sure %d", equal (prints something else)
#include <bits/stdc++.h>
using namespace std;

int main() {
    auto read = []() {
        string s;
        getline(cin, s);
        vector<string> v(stoi(s));
        for (auto& x : v) getline(cin, x);
        return v;
    };
    auto a = read();
    auto b = read();
    int n = a.size(), m = b.size();
    vector<vector<int>> best(n + 1, vector<int>(m + 1));
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++)
            best[i][j] = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1
                                              : max(best[i - 1][j], best[i][j - 1]);
    function<void(int, int)> show = [&](int i, int j) {
        string row;
        if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
            show(i - 1, j - 1);
            row = "=" + a[i - 1] + "\n";
        } else if (j > 0 && (i == 0 || best[i][j - 1] >= best[i - 1][j])) {
            show(i, j - 1);
            row = "+" + b[j - 1] + "\n";
        } else if (i > 0) {
            show(i - 1, j);
            row = "-" + a[i - 1] + "\n";
        }
        printf(row.c_str());
    };
    show(n, m);
}
