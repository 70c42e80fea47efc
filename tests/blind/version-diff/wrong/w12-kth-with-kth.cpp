// judge: version-diff
// wrong: pairs the k-th copy of a line only with its k-th copy in the other version before it looks for the longest increasing subsequence; fails on: old version x a, new version a x a (keeps one line, not two)
#include <bits/stdc++.h>
using namespace std;

vector<string> readAll() {
    int k;
    cin >> k;
    cin.get();
    vector<string> v(k);
    for (int i = 0; i < k; i++) getline(cin, v[i]);
    return v;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    vector<string> a = readAll(), b = readAll();
    unordered_map<string, queue<int>> pos;
    for (int j = 0; j < (int)b.size(); j++) pos[b[j]].push(j);
    vector<pair<int, int>> pairs;
    for (int i = 0; i < (int)a.size(); i++) {
        auto it = pos.find(a[i]);
        if (it != pos.end() && !it->second.empty()) {
            pairs.push_back({i, it->second.front()});
            it->second.pop();
        }
    }
    int p = pairs.size();
    vector<int> len(p, 1), prev(p, -1);
    int last = -1;
    for (int i = 0; i < p; i++) {
        for (int j = 0; j < i; j++)
            if (pairs[j].second < pairs[i].second && len[j] + 1 > len[i]) {
                len[i] = len[j] + 1;
                prev[i] = j;
            }
        if (last < 0 || len[i] > len[last]) last = i;
    }
    vector<pair<int, int>> kept;
    for (; last >= 0; last = prev[last]) kept.push_back(pairs[last]);
    reverse(kept.begin(), kept.end());
    size_t i = 0, j = 0;
    for (auto& k : kept) {
        while ((int)i < k.first) cout << '-' << a[i++] << '\n';
        while ((int)j < k.second) cout << '+' << b[j++] << '\n';
        cout << '=' << a[i] << '\n';
        i++;
        j++;
    }
    while (i < a.size()) cout << '-' << a[i++] << '\n';
    while (j < b.size()) cout << '+' << b[j++] << '\n';
}
