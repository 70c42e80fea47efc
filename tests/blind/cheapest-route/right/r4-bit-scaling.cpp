// judge: cheapest-route
// right: Gabow scaling without any heap: prices bit by bit, each time a search with buckets over the reduced prices (at most regions - 1).
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    int m = transfers.size();
    vector<int> start(regions + 1), target(m), price(m);
    for (auto& t : transfers) start[t[0] + 1]++;
    for (int i = 0; i < regions; i++) start[i + 1] += start[i];
    vector<int> at(start.begin(), start.end() - 1);
    for (auto& t : transfers) {
        target[at[t[0]]] = t[1];
        price[at[t[0]]++] = t[2];
    }
    vector<int> order{from};
    vector<char> seen(regions);
    seen[from] = 1;
    for (size_t i = 0; i < order.size(); i++)
        for (int e = start[order[i]]; e < start[order[i] + 1]; e++)
            if (!seen[target[e]]) {
                seen[target[e]] = 1;
                order.push_back(target[e]);
            }
    if (!seen[to]) return -1;
    vector<long long> dist(regions, 0);          // for prices >> 30, which are all 0
    vector<vector<int>> bucket(regions);
    vector<int> extra(regions);
    for (int bit = 29; bit >= 0; bit--) {
        fill(extra.begin(), extra.end(), regions);
        extra[from] = 0;
        bucket[0].push_back(from);
        for (int x = 0; x < regions; x++) {
            for (size_t k = 0; k < bucket[x].size(); k++) {
                int u = bucket[x][k];
                if (extra[u] != x) continue;
                for (int e = start[u]; e < start[u + 1]; e++) {
                    int v = target[e];
                    long long sum = x + (price[e] >> bit) + 2 * (dist[u] - dist[v]);
                    if (sum < extra[v]) {
                        extra[v] = sum;
                        bucket[sum].push_back(v);
                    }
                }
            }
            bucket[x].clear();
        }
        for (int u : order) dist[u] = 2 * dist[u] + extra[u];
    }
    return dist[to];
}
