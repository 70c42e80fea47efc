// judge: version-diff
// wrong: a remembered 0 counts as not yet computed, so that without common lines the recursion is exponential; fails on: old version of 30 lines a1 ... a30, new version of 30 lines b1 ... b30 (far too slow)
#include <bits/stdc++.h>
using namespace std;

vector<string> a, b;
int memo[2001][2001];

int common(int i, int j) {
    if (i == (int)a.size() || j == (int)b.size()) return 0;
    int& r = memo[i][j];
    if (r) return r;
    if (a[i] == b[j]) return r = 1 + common(i + 1, j + 1);
    return r = max(common(i + 1, j), common(i, j + 1));
}

int main() {
    string s;
    getline(cin, s);
    a.resize(stoi(s));
    for (auto& l : a) getline(cin, l);
    getline(cin, s);
    b.resize(stoi(s));
    for (auto& l : b) getline(cin, l);
    common(0, 0);
    size_t i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            cout << '=' << a[i] << '\n';
            i++, j++;
        } else if (j == b.size() || (i < a.size() && common(i + 1, j) >= common(i, j + 1))) {
            cout << '-' << a[i++] << '\n';
        } else {
            cout << '+' << b[j++] << '\n';
        }
    }
}
