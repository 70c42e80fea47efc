// judge: normalise-path
// wrong: each ".." copies all of the answer that is kept; fails on: "/" + 500000 times "a" + 100000 times "/b/..", n = 1000000 less one (5 * 10^10 bytes copied, twice with the appending) (too slow)
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    string out;
    size_t n = path.size();
    for (size_t i = 0; i < n;) {
        if (path[i] == '/') { i++; continue; }
        size_t j = path.find('/', i);
        if (j == string::npos) j = n;
        string part = path.substr(i, j - i);
        i = j;
        if (part == ".") continue;
        if (part == "..") {
            if (!out.empty()) out = out.substr(0, out.rfind('/'));
        } else {
            out = out + "/" + part;
        }
    }
    return out.empty() ? "/" : out;
}
