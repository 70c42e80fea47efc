// time: O(n + m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

const int MAXN = 1 << 20;
vector<int> graph[MAXN];
bool seen[MAXN];

int countComponents(int n) {
    int components = 0;
    queue<int> pending;
    for (int start = 0; start < n; start++) {  // HOT
        if (seen[start])                       // HOT
            continue;                          // HOT
        components++;                          // HOT
        seen[start] = true;                    // HOT
        pending.push(start);                   // HOT
        while (!pending.empty()) {             // HOT
            int u = pending.front();           // HOT
            pending.pop();                     // HOT
            for (int v : graph[u]) {           // HOT
                if (seen[v])                   // HOT
                    continue;                  // HOT
                seen[v] = true;                // HOT
                pending.push(v);               // HOT
            }
        }
    }
    return components;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    for (int i = 0; i < m; i++) {
        int a = measured::random() % n, b = measured::random() % n;
        graph[a].push_back(b);
        graph[b].push_back(a);
    }
    measured::run([&] { return countComponents(n); });
}
