// judge: normalise-path
// wrong: leaves out bytes below ' ' as control characters, but char is signed, so letters outside ASCII go too; fails on: "/caf\xc3\xa9" (gives "/caf", should be the path itself)
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    vector<string> st;
    string cur;
    path += '/';
    for (char c : path) {
        if (c == '/') {
            if (cur == "..") {
                if (!st.empty()) st.pop_back();
            } else if (!cur.empty() && cur != ".") {
                st.push_back(cur);
            }
            cur.clear();
        } else if ((signed char)c >= ' ') {   // nothing unprintable
            cur += c;
        }
    }
    string out;
    for (auto& s : st) out += "/" + s;
    return out.empty() ? "/" : out;
}
