// judge: version-diff
// wrong: patience diff: lines that are unique in both versions are kept first, even where that costs others; fails on: old version x a a, new version a a x (keeps x, not a a)
#include <bits/stdc++.h>
using namespace std;

vector<string> A, B;

void plain(int a0, int a1, int b0, int b1) {
    int n = a1 - a0, m = b1 - b0;
    vector<vector<int>> f(n + 1, vector<int>(m + 1, 0));
    for (int i = n - 1; i >= 0; i--)
        for (int j = m - 1; j >= 0; j--)
            f[i][j] = A[a0 + i] == B[b0 + j] ? f[i + 1][j + 1] + 1 : max(f[i + 1][j], f[i][j + 1]);
    int i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && A[a0 + i] == B[b0 + j]) {
            cout << '=' << A[a0 + i] << '\n';
            i++, j++;
        } else if (i < n && (j == m || f[i + 1][j] >= f[i][j + 1])) {
            cout << '-' << A[a0 + i++] << '\n';
        } else {
            cout << '+' << B[b0 + j++] << '\n';
        }
    }
}

int main() {
    for (auto* v : {&A, &B}) {
        string s;
        getline(cin, s);
        v->resize(stoi(s));
        for (auto& l : *v) getline(cin, l);
    }
    struct Info {
        int inA = 0, inB = 0, posB = 0;
    };
    unordered_map<string, Info> info;
    for (auto& l : A) info[l].inA++;
    for (int j = 0; j < (int)B.size(); j++) {
        info[B[j]].inB++;
        info[B[j]].posB = j;
    }
    vector<pair<int, int>> unique;
    for (int i = 0; i < (int)A.size(); i++) {
        Info& x = info[A[i]];
        if (x.inA == 1 && x.inB == 1) unique.push_back({i, x.posB});
    }
    // longest increasing subsequence
    vector<int> top, prev(unique.size(), -1);
    for (int k = 0; k < (int)unique.size(); k++) {
        auto it = lower_bound(top.begin(), top.end(), k,
                              [&](int p, int q) { return unique[p].second < unique[q].second; });
        if (it != top.begin()) prev[k] = *(it - 1);
        if (it == top.end())
            top.push_back(k);
        else
            *it = k;
    }
    vector<pair<int, int>> anchors;
    for (int k = top.empty() ? -1 : top.back(); k >= 0; k = prev[k]) anchors.push_back(unique[k]);
    reverse(anchors.begin(), anchors.end());

    int i = 0, j = 0;
    for (auto [x, y] : anchors) {
        plain(i, x, j, y);
        cout << '=' << A[x] << '\n';
        i = x + 1;
        j = y + 1;
    }
    plain(i, A.size(), j, B.size());
}
