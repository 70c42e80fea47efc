// judge: deployment-order
// right: Tarjan's strongly connected components, iterative, edges as linked lists in arrays; a component of two or a self dependency is a circle, otherwise the order of the components is the answer
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    int n = services, m = (int)dependencies.size();
    vector<int> head(n, -1), nextEdge(m), to(m);
    for (int e = 0; e < m; e++) {
        int a = dependencies[e][0], b = dependencies[e][1];
        if (a == b) return {};
        to[e] = b;
        nextEdge[e] = head[a];
        head[a] = e;
    }
    vector<int> index(n, 0), low(n, 0), open, path, order;
    vector<char> onStack(n, 0);
    int counter = 0;
    for (int start = 0; start < n; start++) {
        if (index[start]) continue;
        path.push_back(start);
        while (!path.empty()) {
            int s = path.back();
            if (!index[s]) {
                index[s] = low[s] = ++counter;
                open.push_back(s);
                onStack[s] = 1;
            }
            bool down = false;
            while (head[s] != -1) {
                int t = to[head[s]];
                if (!index[t]) {  // the edge is looked at again afterwards
                    path.push_back(t);
                    down = true;
                    break;
                }
                if (onStack[t]) low[s] = min(low[s], low[t]);
                head[s] = nextEdge[head[s]];
            }
            if (down) continue;
            path.pop_back();
            if (low[s] == index[s]) {
                int size = 0, t;
                do {
                    t = open.back();
                    open.pop_back();
                    onStack[t] = 0;
                    size++;
                } while (t != s);
                if (size > 1) return {};
                order.push_back(s);
            }
        }
    }
    return order;
}
