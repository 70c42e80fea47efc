// verdict: time-limit-exceeded
// Searches in depth and goes on again from each place that it reaches earlier than before.
#include <bits/stdc++.h>
using namespace std;

class Solution {
    vector<vector<int>> best;
    void spread(vector<string>& floor, int i, int j, int minute) {
        if (i < 0 || j < 0 || i >= (int)floor.size() || j >= (int)floor[0].size() ||
            floor[i][j] == '.' || best[i][j] <= minute)
            return;
        best[i][j] = minute;
        spread(floor, i + 1, j, minute + 1);
        spread(floor, i, j + 1, minute + 1);
        spread(floor, i - 1, j, minute + 1);
        spread(floor, i, j - 1, minute + 1);
    }

  public:
    int outageSpread(vector<string>& floor) {
        if (floor.empty())
            return 0;
        int n = floor.size(), m = floor[0].size();
        best.assign(n, vector<int>(m, INT_MAX));
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                if (floor[i][j] == 'x')
                    spread(floor, i, j, 0);
        int res = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                if (floor[i][j] == 'o')
                    res = max(res, best[i][j]);
        return res == INT_MAX ? -1 : res;
    }
};
