// judge: normalise-path
// wrong: takes out doubled slashes one at a time, each moves all the rest; fails on: 1000000 times "/" (5 * 10^11 bytes moved) (too slow)
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    size_t p = 0;
    while ((p = path.find("//", p)) != string::npos) path.erase(p, 1);
    vector<pair<size_t, size_t>> st;
    size_t n = path.size(), i = 1;
    while (i < n) {
        size_t j = path.find('/', i);
        if (j == string::npos) j = n;
        if (path.compare(i, j - i, "..") == 0) {
            if (!st.empty()) st.pop_back();
        } else if (path.compare(i, j - i, ".") != 0) {
            st.push_back({i, j - i});
        }
        i = j + 1;
    }
    string out;
    for (auto [b, len] : st) {
        out += '/';
        out.append(path, b, len);
    }
    return out.empty() ? "/" : out;
}
