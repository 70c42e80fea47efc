// judge: normalise-path
// wrong: the last part (no slash after it) is handled by a copy of the code that forgets "."; fails on: "/a/." (gives "/a/.", should be "/a")
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    vector<string> st;
    string cur;
    for (char c : path) {
        if (c != '/') {
            cur += c;
            continue;
        }
        if (cur == "..") {
            if (!st.empty()) st.pop_back();
        } else if (!cur.empty() && cur != ".") {
            st.push_back(cur);
        }
        cur.clear();
    }
    if (!cur.empty()) {
        if (cur == "..") {
            if (!st.empty()) st.pop_back();
        } else {
            st.push_back(cur);
        }
    }
    string out;
    for (auto& s : st) out += "/" + s;
    return out.empty() ? "/" : out;
}
