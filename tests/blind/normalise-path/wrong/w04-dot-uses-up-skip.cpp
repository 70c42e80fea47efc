// judge: normalise-path
// wrong: read from the end, a "." uses up one of the names that a ".." after it has to drop; fails on: "/a/./.." (gives "/a", should be "/")
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    vector<string> parts;
    string cur;
    for (char c : path) {
        if (c == '/') {
            if (!cur.empty()) parts.push_back(cur);
            cur.clear();
        } else {
            cur += c;
        }
    }
    if (!cur.empty()) parts.push_back(cur);
    vector<string> kept;
    int skip = 0;
    for (int i = (int)parts.size() - 1; i >= 0; i--) {
        if (parts[i] == "..") {
            skip++;
        } else if (skip > 0) {
            skip--;
        } else if (parts[i] != ".") {
            kept.push_back(parts[i]);
        }
    }
    reverse(kept.begin(), kept.end());
    string out;
    for (auto& s : kept) out += "/" + s;
    return out.empty() ? "/" : out;
}
