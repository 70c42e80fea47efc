// judge: version-diff
// right: Myers' O(ND) search forwards, keeping only the live part of each round's furthest points, and a walk back
#include <bits/stdc++.h>
using namespace std;

static vector<int> readIds(unordered_map<string, int>& ids, vector<string>& lines) {
    string s;
    getline(cin, s);
    int k = atoi(s.c_str());
    vector<int> r;
    for (int i = 0; i < k; i++) {
        getline(cin, s);
        lines.push_back(s);
        r.push_back(ids.emplace(s, (int)ids.size()).first->second);
    }
    return r;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    unordered_map<string, int> ids;
    vector<string> la, lb;
    vector<int> a = readIds(ids, la), b = readIds(ids, lb);
    const int n = a.size(), m = b.size(), off = n + m + 1;
    vector<int> v(2 * off + 1, 0);
    vector<vector<int>> rounds;  // rounds[d][k + d] = x, before round d
    int dEnd = -1;
    for (int d = 0; d <= n + m && dEnd < 0; d++) {
        rounds.emplace_back(v.begin() + off - d - 1, v.begin() + off + d + 2);
        for (int k = -d; k <= d; k += 2) {
            int x = (k == -d || (k != d && v[off + k - 1] < v[off + k + 1])) ? v[off + k + 1]
                                                                              : v[off + k - 1] + 1;
            int y = x - k;
            while (x < n && y < m && a[x] == b[y]) x++, y++;
            v[off + k] = x;
            if (x >= n && y >= m) {
                dEnd = d;
                break;
            }
        }
    }
    vector<pair<char, int>> script;
    int x = n, y = m;
    for (int d = dEnd; d > 0; d--) {
        const vector<int>& w = rounds[d];
        auto at = [&](int k) { return w[k + d + 1]; };
        int k = x - y;
        bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        int pk = down ? k + 1 : k - 1;
        int px = at(pk), py = px - pk;
        int sx = down ? px : px + 1;
        while (x > sx) script.push_back({'=', --x}), --y;
        if (down)
            script.push_back({'+', --y});
        else
            script.push_back({'-', --x});
        x = px;
        y = py;
    }
    while (x > 0) script.push_back({'=', --x});
    for (auto it = script.rbegin(); it != script.rend(); ++it)
        cout << it->first << (it->first == '+' ? lb[it->second] : la[it->second]) << '\n';
}
