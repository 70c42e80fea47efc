// verdict: wrong-answer
// Starts from one of the racks that are down, the first.
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    int n = floor.size(), m = n ? floor[0].size() : 0, up = 0, minutes = 0;
    queue<pair<int, int>> q;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            if (floor[i][j] == 'x' && q.empty())
                q.push({i, j});
            if (floor[i][j] == 'o')
                up++;
        }
    while (up > 0 && !q.empty()) {
        minutes++;
        for (size_t left = q.size(); left > 0; left--) {
            auto [i, j] = q.front();
            q.pop();
            for (auto [di, dj] : {pair{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
                int a = i + di, b = j + dj;
                if (a < 0 || b < 0 || a >= n || b >= m || floor[a][b] != 'o')
                    continue;
                floor[a][b] = 'x';
                up--;
                q.push({a, b});
            }
        }
    }
    return up > 0 ? -1 : minutes;
}
