// verdict: accepted
// time: O(r*c), space: O(r*c)
// A queue of places with their minutes, and a grid of marks.
#include <bits/stdc++.h>
using namespace std;

class Solution {
  public:
    int outageSpread(vector<string>& floor) {
        if (floor.empty())
            return 0;
        int n = floor.size(), m = floor[0].size();
        vector<vector<int>> minute(n, vector<int>(m, -1));
        queue<vector<int>> q;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                if (floor[i][j] == 'x') {
                    minute[i][j] = 0;
                    q.push({i, j});
                }
        int dirs[5] = {0, 1, 0, -1, 0};
        while (!q.empty()) {
            int i = q.front()[0], j = q.front()[1];
            q.pop();
            for (int k = 0; k < 4; k++) {
                int a = i + dirs[k], b = j + dirs[k + 1];
                if (a < 0 || b < 0 || a >= n || b >= m || floor[a][b] != 'o' || minute[a][b] != -1)
                    continue;
                minute[a][b] = minute[i][j] + 1;
                q.push({a, b});
            }
        }
        int res = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                if (floor[i][j] == 'o') {
                    if (minute[i][j] == -1)
                        return -1;
                    res = max(res, minute[i][j]);
                }
        return res;
    }
};
