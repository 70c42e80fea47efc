// verdict: wrong-answer
// Lets racks count that went down in the same minute.
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    int n = floor.size(), m = n ? floor[0].size() : 0;
    auto down = [&](int i, int j) {
        return i >= 0 && j >= 0 && i < n && j < m && floor[i][j] == 'x';
    };
    for (int minutes = 0;; minutes++) {
        bool changed = false, up = false;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                if (floor[i][j] == 'o') {
                    up = true;
                    if (down(i - 1, j) || down(i + 1, j) || down(i, j - 1) || down(i, j + 1)) {
                        floor[i][j] = 'x';
                        changed = true;
                    }
                }
        if (!up)
            return minutes;
        if (!changed)
            return -1;
    }
}
