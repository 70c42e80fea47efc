// judge: version-diff
// wrong: every cell of the table keeps a copy of the line of its step, which is far too much memory for long lines; fails on: 2000 and 2000 lines of 100 bytes, all different (about 600 MB)
#include <bits/stdc++.h>
using namespace std;

struct Step {
    int cost = 0;
    string text;  // mark and line
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    string s;
    cin >> n;
    getline(cin, s);
    vector<string> a(n);
    for (auto& l : a) getline(cin, l);
    cin >> m;
    getline(cin, s);
    vector<string> b(m);
    for (auto& l : b) getline(cin, l);

    vector<vector<Step>> t(n + 1, vector<Step>(m + 1));
    for (int i = 0; i <= n; i++) {
        for (int j = 0; j <= m; j++) {
            Step& c = t[i][j];
            if (i == 0 && j == 0) continue;
            if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
                c.cost = t[i - 1][j - 1].cost;
                c.text = "=" + a[i - 1];
            } else if (i == 0 || (j > 0 && t[i][j - 1].cost <= t[i - 1][j].cost)) {
                c.cost = t[i][j - 1].cost + 1;
                c.text = "+" + b[j - 1];
            } else {
                c.cost = t[i - 1][j].cost + 1;
                c.text = "-" + a[i - 1];
            }
        }
    }
    vector<string> out;
    int i = n, j = m;
    while (i > 0 || j > 0) {
        const string& text = t[i][j].text;
        out.push_back(text);
        if (text[0] != '+') i--;
        if (text[0] != '-') j--;
    }
    reverse(out.begin(), out.end());
    for (auto& l : out) cout << l << '\n';
}
