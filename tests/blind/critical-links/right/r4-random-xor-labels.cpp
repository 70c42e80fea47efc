// judge: critical-links
// right: random 64 bit labels for the links outside of a spanning forest; a tree link is critical if the xor of all labels at the servers below it is 0
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    int m = links.size();
    // compressed adjacency
    vector<int> begin(servers + 1, 0), slot(2 * m);
    for (auto& l : links) {
        ++begin[l[0]];
        ++begin[l[1]];
    }
    for (int u = 0, sum = 0; u <= servers; ++u) {
        sum += begin[u];
        begin[u] = sum;
    }
    for (int i = 0; i < m; ++i) {
        slot[--begin[links[i][0]]] = i;
        slot[--begin[links[i][1]]] = i;
    }

    vector<int> order, parent(servers, -1), up(servers, -1);
    vector<char> reached(servers, 0), inTree(m, 0);
    for (int root = 0; root < servers; ++root) {
        if (reached[root]) continue;
        reached[root] = 1;
        size_t head = order.size();
        order.push_back(root);
        for (; head < order.size(); ++head) {
            int u = order[head];
            for (int k = begin[u]; k < begin[u + 1]; ++k) {
                int id = slot[k];
                int v = links[id][0] + links[id][1] - u;
                if (reached[v]) continue;
                reached[v] = 1;
                inTree[id] = 1;
                parent[v] = u;
                up[v] = id;
                order.push_back(v);
            }
        }
    }

    mt19937_64 random(20240607);
    vector<unsigned long long> label(servers, 0);
    for (int i = 0; i < m; ++i) {
        if (inTree[i]) continue;
        unsigned long long r = random();
        label[links[i][0]] ^= r;
        label[links[i][1]] ^= r;
    }
    vector<int> result;
    for (int k = (int)order.size() - 1; k >= 0; --k) {
        int v = order[k];
        if (parent[v] < 0) continue;
        if (label[v] == 0) result.push_back(up[v]);
        label[parent[v]] ^= label[v];
    }
    return result;
}
