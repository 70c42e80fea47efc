// judge: outage-spread
// right: flat plan with a border of empty places, two vectors as frontiers, one swap a minute
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    size_t rows = floor.size(), cols = rows ? floor[0].size() : 0, w = cols + 2;
    string g(w, '.');
    for (auto& s : floor) {
        g += '.';
        g += s;
        g += '.';
    }
    g += string(w, '.');
    vector<int> cur, nxt;
    long left = 0;
    for (size_t i = 0; i < g.size(); i++) {
        if (g[i] == 'x') cur.push_back(i);
        left += g[i] == 'o';
    }
    int t = 0;
    const int step[4] = {1, -1, (int)w, -(int)w};
    while (left) {
        nxt.clear();
        for (int i : cur)
            for (int s : step)
                if (g[i + s] == 'o') {
                    g[i + s] = 'x';
                    nxt.push_back(i + s);
                }
        if (nxt.empty()) return -1;
        left -= nxt.size();
        t++;
        swap(cur, nxt);
    }
    return t;
}
