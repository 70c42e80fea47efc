// judge: version-diff
// wrong: lines are compared only by a 32-bit hash with base 31, which is the same for different lines; fails on: old version "Aa", new version "BB" (prints =Aa)
#include <bits/stdc++.h>
using namespace std;

struct Line {
    string text;
    unsigned hash;
    explicit Line(string t) : text(move(t)), hash(0) {
        for (unsigned char c : text) hash = hash * 31 + c;
    }
    bool operator==(const Line& o) const { return hash == o.hash; }
};

vector<Line> readLines() {
    string s;
    getline(cin, s);
    int k = stoi(s);
    vector<Line> v;
    for (int i = 0; i < k; i++) {
        getline(cin, s);
        v.emplace_back(s);
    }
    return v;
}

int main() {
    ios::sync_with_stdio(false);
    auto a = readLines(), b = readLines();
    int n = a.size(), m = b.size();
    vector<vector<int>> len(n + 1, vector<int>(m + 1, 0));
    for (int i = n - 1; i >= 0; --i)
        for (int j = m - 1; j >= 0; --j)
            len[i][j] = a[i] == b[j] ? len[i + 1][j + 1] + 1 : max(len[i + 1][j], len[i][j + 1]);
    int i = 0, j = 0;
    while (i < n && j < m) {
        if (a[i] == b[j]) {
            cout << '=' << a[i].text << '\n';
            i++, j++;
        } else if (len[i + 1][j] >= len[i][j + 1]) {
            cout << '-' << a[i++].text << '\n';
        } else {
            cout << '+' << b[j++].text << '\n';
        }
    }
    while (i < n) cout << '-' << a[i++].text << '\n';
    while (j < m) cout << '+' << b[j++].text << '\n';
}
