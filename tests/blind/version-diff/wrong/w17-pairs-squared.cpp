// judge: version-diff
// wrong: a longest chain over all pairs of equal lines, where each pair looks at all pairs before it; fails on: 2000 equal lines in both versions but for the first and the last, which differ (4 million pairs, far too slow)
#include <bits/stdc++.h>
using namespace std;

struct Match {
    int i, j, length, before;
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    vector<string> v[2];
    for (auto& lines : v) {
        string s;
        getline(cin, s);
        lines.resize(stoi(s));
        for (auto& l : lines) getline(cin, l);
    }
    auto& a = v[0];
    auto& b = v[1];
    unordered_map<string, vector<int>> where;
    for (int j = 0; j < (int)b.size(); j++) where[b[j]].push_back(j);

    vector<Match> ms;
    int best = -1;
    for (int i = 0; i < (int)a.size(); i++) {
        auto it = where.find(a[i]);
        if (it == where.end()) continue;
        for (int j : it->second) {
            Match cur{i, j, 1, -1};
            for (int k = 0; k < (int)ms.size(); k++)
                if (ms[k].i < i && ms[k].j < j && ms[k].length + 1 > cur.length) {
                    cur.length = ms[k].length + 1;
                    cur.before = k;
                }
            ms.push_back(cur);
            if (best < 0 || cur.length > ms[best].length) best = ms.size() - 1;
        }
    }
    vector<Match> chain;
    for (; best >= 0; best = ms[best].before) chain.push_back(ms[best]);
    int i = 0, j = 0;
    auto catchUp = [&](int x, int y) {
        while (i < x) cout << '-' << a[i++] << '\n';
        while (j < y) cout << '+' << b[j++] << '\n';
    };
    for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
        catchUp(it->i, it->j);
        cout << '=' << a[i] << '\n';
        i++;
        j++;
    }
    catchUp(a.size(), b.size());
}
