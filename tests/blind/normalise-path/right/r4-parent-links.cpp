// judge: normalise-path
// right: a chain of folders with links to their parents (bump pool), the current one moves up and down; a hand-made automaton reads the bytes
#include <bits/stdc++.h>
using namespace std;

namespace {
struct Folder {
    int parent, begin, len;
};
}

string normalisePath(string& path) {
    vector<Folder> pool;
    pool.push_back({0, 0, 0});               // the root is its own parent
    int cur = 0;
    enum State { SLASH, DOT, DOTDOT, NAME } state = SLASH;
    int begin = 0;
    path.push_back('/');
    for (int i = 0; i < (int)path.size(); i++) {
        char c = path[i];
        if (c == '/') {
            if (state == DOTDOT) cur = pool[cur].parent;
            if (state == NAME) {
                pool.push_back({cur, begin, i - begin});
                cur = (int)pool.size() - 1;
            }
            state = SLASH;
        } else {
            if (state == SLASH) {
                begin = i;
                state = c == '.' ? DOT : NAME;
            } else if (state == DOT) {
                state = c == '.' ? DOTDOT : NAME;
            } else {
                state = NAME;
            }
        }
    }
    if (cur == 0) return "/";
    vector<int> way;
    for (; cur != 0; cur = pool[cur].parent) way.push_back(cur);
    string out;
    out.reserve(path.size());
    for (int k = (int)way.size() - 1; k >= 0; k--) {
        out += '/';
        out.append(path, pool[way[k]].begin, pool[way[k]].len);
    }
    return out;
}
