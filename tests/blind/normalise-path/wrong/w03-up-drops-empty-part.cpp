// judge: normalise-path
// wrong: empty parts are stacked like names and only left out when the answer is joined, so ".." drops an empty part; fails on: "/a//../b" (gives "/a/b", should be "/b")
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    vector<string> st;
    stringstream in(path.substr(1));
    string part;
    while (getline(in, part, '/')) {
        if (part == ".") continue;
        if (part == "..") {
            if (!st.empty()) st.pop_back();
        } else {
            st.push_back(part);
        }
    }
    string out;
    for (auto& s : st) {
        if (s.empty()) continue;
        out += "/" + s;
    }
    return out.empty() ? "/" : out;
}
