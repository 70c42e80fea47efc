// judge: normalise-path
// wrong: a part of spaces only is taken for an empty one; fails on: "/ /a" (gives "/a", should be "/ /a")
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    vector<string> st;
    string part;
    istringstream in(path);
    while (getline(in, part, '/')) {
        if (part.find_first_not_of(" \t\r\n") == string::npos) continue;
        if (part == ".") continue;
        if (part == "..") {
            if (!st.empty()) st.pop_back();
            continue;
        }
        st.push_back(part);
    }
    string out;
    for (auto& s : st) out += "/" + s;
    return out.empty() ? "/" : out;
}
