// judge: version-diff
// wrong: Myers' search that keeps a whole copy of its map of furthest points in each round, far too much memory where the versions have little in common; fails on: 2000 and 2000 lines, all different (4000 rounds, about 750 MB)
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    auto read = [] {
        string s;
        getline(cin, s);
        vector<string> v(stoi(s));
        for (auto& l : v) getline(cin, l);
        return v;
    };
    vector<string> a = read(), b = read();
    int n = a.size(), m = b.size();

    map<int, int> v;
    v[1] = 0;
    vector<map<int, int>> trace;
    bool done = false;
    for (int d = 0; d <= n + m && !done; d++) {
        trace.push_back(v);
        for (int k = -d; k <= d; k += 2) {
            int x;
            if (k == -d || (k != d && v[k - 1] < v[k + 1]))
                x = v[k + 1];
            else
                x = v[k - 1] + 1;
            int y = x - k;
            while (x < n && y < m && a[x] == b[y]) {
                x++;
                y++;
            }
            v[k] = x;
            if (x >= n && y >= m) {
                done = true;
                break;
            }
        }
    }
    vector<string> out;
    int x = n, y = m;
    for (int d = (int)trace.size() - 1; d >= 0; d--) {
        auto& w = trace[d];
        int k = x - y;
        int pk = (k == -d || (k != d && w[k - 1] < w[k + 1])) ? k + 1 : k - 1;
        int px = w[pk], py = px - pk;
        while (x > px && y > py && x > 0 && y > 0) {
            out.push_back("=" + a[x - 1]);
            x--;
            y--;
        }
        if (d > 0) {
            if (x == px)
                out.push_back("+" + b[y - 1]);
            else
                out.push_back("-" + a[x - 1]);
        }
        x = px;
        y = py;
    }
    reverse(out.begin(), out.end());
    for (auto& l : out) cout << l << '\n';
}
