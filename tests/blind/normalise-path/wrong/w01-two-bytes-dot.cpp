// judge: normalise-path
// wrong: takes every part of two bytes that begins with a dot for ".."; fails on: "/x/.a" (gives "/", should be "/x/.a")
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    vector<string> st;
    int n = path.size();
    for (int i = 0; i < n;) {
        int j = i;
        while (j < n && path[j] != '/') j++;
        int len = j - i;
        if (len == 0 || (len == 1 && path[i] == '.')) {
        } else if (len == 2 && path[i] == '.') {
            if (!st.empty()) st.pop_back();
        } else {
            st.push_back(path.substr(i, len));
        }
        i = j + 1;
    }
    string out;
    for (auto& s : st) out += "/" + s;
    return out.empty() ? "/" : out;
}
