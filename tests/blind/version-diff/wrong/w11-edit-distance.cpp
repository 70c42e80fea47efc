// judge: version-diff
// wrong: minimises the edit distance in which replacing a line costs 1, not the lines marked; fails on: old version a b c, new version c x y (replaces all three and keeps nothing)
#include <bits/stdc++.h>
using namespace std;

int main() {
    string s;
    getline(cin, s);
    int n = stoi(s);
    vector<string> a(n + 1), b(1);
    for (int i = 1; i <= n; i++) getline(cin, a[i]);
    getline(cin, s);
    int m = stoi(s);
    b.resize(m + 1);
    for (int i = 1; i <= m; i++) getline(cin, b[i]);

    vector<vector<int>> d(n + 1, vector<int>(m + 1));
    for (int i = 0; i <= n; i++)
        for (int j = 0; j <= m; j++) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i] != b[j])});
        }
    deque<string> out;
    int i = n, j = m;
    while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && a[i] == b[j]) {
            out.push_front("=" + a[i]);
            i--, j--;
        } else if (j > 0 && d[i][j] == d[i][j - 1] + 1) {
            out.push_front("+" + b[j]);
            j--;
        } else if (i > 0 && d[i][j] == d[i - 1][j] + 1) {
            out.push_front("-" + a[i]);
            i--;
        } else {
            out.push_front("+" + b[j]);
            out.push_front("-" + a[i]);
            i--, j--;
        }
    }
    for (auto& l : out) cout << l << '\n';
}
