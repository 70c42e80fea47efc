// judge: normalise-path
// wrong: packs begin (20 bits) and length (12 bits) of a name into 32 bits; fails on: "/" + 4096 times "a" (the name's length becomes 0: gives "/", should be the path itself)
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    vector<uint32_t> st;                      // begin < 2^20, a name is never longer than 255
    uint32_t n = path.size();
    for (uint32_t i = 0; i < n;) {
        if (path[i] == '/') { i++; continue; }
        uint32_t j = i;
        while (j < n && path[j] != '/') j++;
        uint32_t len = j - i;
        if (len == 2 && path[i] == '.' && path[i + 1] == '.') {
            if (!st.empty()) st.pop_back();
        } else if (!(len == 1 && path[i] == '.')) {
            st.push_back(i << 12 | (len & 4095));
        }
        i = j;
    }
    if (st.empty()) return "/";
    string out;
    for (uint32_t k : st) {
        out += '/';
        out.append(path, k >> 12, k & 4095);
    }
    return out;
}
