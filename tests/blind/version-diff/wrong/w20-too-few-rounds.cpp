// judge: version-diff
// wrong: Myers' search that gives up after max(n, m) changes where n + m are possible; fails on: old version a, new version b (two changes, prints nothing)
#include <bits/stdc++.h>
using namespace std;

vector<string> readVersion() {
    string s;
    getline(cin, s);
    vector<string> v(stoi(s));
    for (auto& l : v) getline(cin, l);
    return v;
}

int main() {
    vector<string> a = readVersion(), b = readVersion();
    const int n = a.size(), m = b.size();
    const int off = n + m + 1;
    vector<int> v(2 * off + 1, 0);
    vector<vector<int>> trace;
    bool found = false;
    const int maxChanges = max(n, m);
    for (int d = 0; d <= maxChanges && !found; d++) {
        trace.push_back(vector<int>(v.begin() + off - d - 1, v.begin() + off + d + 2));
        for (int k = -d; k <= d; k += 2) {
            int x;
            if (k == -d || (k != d && v[off + k - 1] < v[off + k + 1]))
                x = v[off + k + 1];
            else
                x = v[off + k - 1] + 1;
            while (x < n && x - k < m && a[x] == b[x - k]) x++;
            v[off + k] = x;
            if (x >= n && x - k >= m) {
                found = true;
                break;
            }
        }
    }
    if (!found) return 0;
    vector<string> out;
    int x = n, y = m;
    for (int d = (int)trace.size() - 1; d > 0; d--) {
        const auto& w = trace[d];
        auto at = [&](int k) { return w[k + d + 1]; };
        int k = x - y;
        bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        int px = down ? at(k + 1) : at(k - 1);
        int py = down ? px - (k + 1) : px - (k - 1);
        int sx = down ? px : px + 1;
        while (x > sx) {
            out.push_back("=" + a[--x]);
            --y;
        }
        out.push_back(down ? "+" + b[y - 1] : "-" + a[x - 1]);
        x = px;
        y = py;
    }
    while (x > 0) out.push_back("=" + a[--x]);
    reverse(out.begin(), out.end());
    for (auto& l : out) cout << l << '\n';
}
