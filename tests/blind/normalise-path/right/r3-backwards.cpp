// judge: normalise-path
// right: reads from the end with a count of names still to be dropped, fills the answer from the right
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    int n = (int)path.size();
    string out(n, ' ');
    int o = n, drop = 0, end = n;
    while (end > 0) {
        int s = end - 1;
        while (s >= 0 && path[s] != '/') s--;
        int len = end - s - 1;
        const char* p = path.data() + s + 1;
        if (len == 0 || (len == 1 && p[0] == '.')) {
        } else if (len == 2 && p[0] == '.' && p[1] == '.') {
            drop++;
        } else if (drop > 0) {
            drop--;
        } else {
            o -= len;
            memcpy(&out[o], p, len);
            out[--o] = '/';
        }
        end = s;
    }
    if (o == n) return "/";
    return out.substr(o);
}
