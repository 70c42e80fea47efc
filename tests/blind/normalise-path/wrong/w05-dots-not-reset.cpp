// judge: normalise-path
// wrong: the count of dots is left over after a part ".", so two parts "." in a row make a ".."; fails on: "/a/././b" (gives "/b", should be "/a/b")
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    string out;
    string s = path + "/";
    int dots = 0, others = 0;
    size_t begin = 1;
    for (size_t i = 1; i < s.size(); i++) {
        if (s[i] == '.') { dots++; continue; }
        if (s[i] != '/') { others++; continue; }
        size_t len = i - begin;
        size_t b = begin;
        begin = i + 1;
        if (len == 0) continue;
        if (others == 0 && dots == 1) continue;          // the folder itself
        if (others == 0 && dots == 2) {
            size_t p = out.rfind('/');
            if (p != string::npos) out.resize(p);
        } else {
            out += '/';
            out.append(s, b, len);
        }
        dots = others = 0;
    }
    return out.empty() ? "/" : out;
}
