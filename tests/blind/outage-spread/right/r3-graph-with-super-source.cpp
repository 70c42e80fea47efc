// judge: outage-spread
// right: racks numbered, adjacency in compressed rows, search from one extra node that is joined to all racks that are down
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    int R = floor.size(), C = R ? (int)floor[0].size() : 0;
    vector<int> id((size_t)R * C, -1);
    vector<int> cell;
    for (int i = 0; i < R * C; i++)
        if (floor[i / C][i % C] != '.') {
            id[i] = cell.size();
            cell.push_back(i);
        }
    int n = cell.size();
    vector<int> start(n + 2, 0), adj;
    adj.reserve(5 * (size_t)n);
    for (int v = 0; v < n; v++) {
        start[v] = adj.size();
        int i = cell[v], r = i / C, c = i % C;
        if (c + 1 < C && id[i + 1] >= 0) adj.push_back(id[i + 1]);
        if (c > 0 && id[i - 1] >= 0) adj.push_back(id[i - 1]);
        if (r + 1 < R && id[i + C] >= 0) adj.push_back(id[i + C]);
        if (r > 0 && id[i - C] >= 0) adj.push_back(id[i - C]);
    }
    start[n] = adj.size();
    bool anyUp = false;
    for (int v = 0; v < n; v++) {
        if (floor[cell[v] / C][cell[v] % C] == 'x') adj.push_back(v);
        else anyUp = true;
    }
    start[n + 1] = adj.size();
    if (!anyUp) return 0;
    vector<int> dist(n + 1, -1), order;
    order.reserve(n + 1);
    order.push_back(n);
    dist[n] = 0;
    for (size_t h = 0; h < order.size(); h++) {
        int v = order[h];
        for (int e = start[v]; e < start[v + 1]; e++)
            if (dist[adj[e]] < 0) {
                dist[adj[e]] = dist[v] + 1;
                order.push_back(adj[e]);
            }
    }
    if ((int)order.size() != n + 1) return -1;
    return dist[order.back()] - 1;
}
