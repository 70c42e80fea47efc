// time: O(n k + m k) space: O(n)
// axes: n,m,k
#include "measured.h"
using namespace std;

struct Flight { int from, to, price; };

long long cheapest(int n, const vector<Flight>& flights, int src, int dst, int k) {
    const long long INF = LLONG_MAX / 4;
    vector<long long> now(n, INF), nxt(n, INF);
    now[src] = 0;
    for (int leg = 0; leg < k; leg++) {
        for (int v = 0; v < n; v++)                                    // HOT
            nxt[v] = now[v];                                           // HOT
        for (const Flight& f : flights)                                // HOT
            nxt[f.to] = min(nxt[f.to], now[f.from] + f.price);         // HOT
        now.swap(nxt);
    }
    return now[dst];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2), k = measured::size(argc, argv, 3);
    vector<Flight> flights(m);
    for (auto& f : flights)
        f = {int(measured::random() % n), int(measured::random() % n), int(1 + measured::random() % 500)};
    measured::run([&] { return cheapest(n, flights, 0, n - 1, k); });
}
