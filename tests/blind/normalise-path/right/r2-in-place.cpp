// judge: normalise-path
// right: rewrites the path within its own bytes, a write position that walks back to the slash before for ".."
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    size_t n = path.size(), w = 0, i = 0;   // path[0..w) is the answer so far, empty or "/a/b"
    while (i < n) {
        while (i < n && path[i] == '/') i++;
        size_t b = i;
        while (i < n && path[i] != '/') i++;
        size_t len = i - b;
        if (len == 0) break;
        if (len == 1 && path[b] == '.') continue;
        if (len == 2 && path[b] == '.' && path[b + 1] == '.') {
            while (w > 0 && path[--w] != '/') {}
            continue;
        }
        path[w++] = '/';                     // w < b always: a slash stands before each part
        for (size_t k = 0; k < len; k++) path[w++] = path[b + k];
    }
    if (w == 0) path[w++] = '/';
    path.resize(w);
    return path;
}
