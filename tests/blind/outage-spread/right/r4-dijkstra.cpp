// judge: outage-spread
// right: Dijkstra with a priority queue of (minute, place), all down racks at minute 0
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int R = floor.size(), C = floor[0].size();
    const int INF = INT_MAX;
    vector<int> when((size_t)R * C, INF);
    vector<pair<int, int>> init;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            if (floor[r][c] == 'x') {
                when[r * C + c] = 0;
                init.push_back({0, r * C + c});
            }
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> pq(greater<>(), move(init));
    while (!pq.empty()) {
        auto [t, i] = pq.top();
        pq.pop();
        if (t > when[i]) continue;
        int r = i / C, c = i % C;
        auto go = [&](int a, int b) {
            if (a < 0 || b < 0 || a >= R || b >= C || floor[a][b] == '.') return;
            if (when[a * C + b] > t + 1) {
                when[a * C + b] = t + 1;
                pq.push({t + 1, a * C + b});
            }
        };
        go(r, c + 1);
        go(r, c - 1);
        go(r + 1, c);
        go(r - 1, c);
    }
    int last = 0;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            if (floor[r][c] == 'o') {
                if (when[r * C + c] == INF) return -1;
                last = max(last, when[r * C + c]);
            }
    return last;
}
