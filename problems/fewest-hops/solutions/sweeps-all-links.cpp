// verdict: time-limit-exceeded
// time: O(n*m), space: O(n)
// Goes through all links again and again, until no server gets nearer.
#include <vector>

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    const int far = servers;
    std::vector<int> hops(servers, far);
    hops[from] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& link : links) {  // hot
            const int a = link[0];        // hot
            const int b = link[1];        // hot
            if (hops[a] + 1 < hops[b]) {  // hot
                hops[b] = hops[a] + 1;
                changed = true;
            }
            if (hops[b] + 1 < hops[a]) {  // hot
                hops[a] = hops[b] + 1;
                changed = true;
            }
        }
    }
    return hops[to] == far ? -1 : hops[to];
}
