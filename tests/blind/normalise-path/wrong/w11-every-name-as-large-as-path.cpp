// judge: normalise-path
// wrong: reserves path.size() for each name and moves that buffer onto the stack, so each kept name holds a million bytes; fails on: 500000 times "/a", n = 1000000 (too much memory)
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    vector<string> st;
    string cur;
    cur.reserve(path.size());                 // never grows while reading
    auto flush = [&] {
        if (cur == "..") {
            if (!st.empty()) st.pop_back();
        } else if (!cur.empty() && cur != ".") {
            st.push_back(move(cur));
            cur = string();
            cur.reserve(path.size());
        }
        cur.clear();
    };
    for (char c : path) {
        if (c == '/') flush();
        else cur += c;
    }
    flush();
    string out;
    for (auto& s : st) {
        out += '/';
        out += s;
    }
    return out.empty() ? "/" : out;
}
