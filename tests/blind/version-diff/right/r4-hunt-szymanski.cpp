// judge: version-diff
// right: Hunt and Szymanski: the matching pairs, a longest increasing subsequence over them by binary search, chains in an arena
#include <bits/stdc++.h>
using namespace std;

struct Link {
    short i, j;
    int before;
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    auto read = [] {
        int k;
        cin >> k;
        cin.ignore(numeric_limits<streamsize>::max(), '\n');
        vector<string> v(k);
        for (string& s : v) getline(cin, s);
        return v;
    };
    vector<string> a = read();
    vector<string> b = read();

    unordered_map<string, vector<int>> where;
    for (int j = (int)b.size() - 1; j >= 0; j--) where[b[j]].push_back(j);

    vector<int> tails;  // tails[k]: smallest j that ends a chain of k + 1
    vector<int> chain;  // its link
    vector<Link> arena;
    for (int i = 0; i < (int)a.size(); i++) {
        auto it = where.find(a[i]);
        if (it == where.end()) continue;
        for (int j : it->second) {
            size_t k = lower_bound(tails.begin(), tails.end(), j) - tails.begin();
            if (k < tails.size() && tails[k] == j) continue;
            arena.push_back({(short)i, (short)j, k ? chain[k - 1] : -1});
            if (k == tails.size()) {
                tails.push_back(j);
                chain.push_back(arena.size() - 1);
            } else {
                tails[k] = j;
                chain[k] = arena.size() - 1;
            }
        }
    }
    vector<pair<int, int>> keep;
    for (int l = chain.empty() ? -1 : chain.back(); l >= 0; l = arena[l].before)
        keep.push_back({arena[l].i, arena[l].j});
    reverse(keep.begin(), keep.end());
    keep.push_back({a.size(), b.size()});

    int i = 0, j = 0;
    for (auto [ki, kj] : keep) {
        for (; i < ki; i++) cout << '-' << a[i] << '\n';
        for (; j < kj; j++) cout << '+' << b[j] << '\n';
        if (i < (int)a.size()) cout << '=' << a[i] << '\n';
        i++, j++;
    }
}
