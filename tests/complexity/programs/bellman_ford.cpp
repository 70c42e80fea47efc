// time: O(n * m) space: O(n)
// axes: n,m
#include "measured.h"
#define rep(i, n) for (int i = 0; i < (n); i++)
using namespace std;
typedef long long ll;
const ll INF = 1e18;

struct E {
    int from, to;
    ll cost;
};

vector<ll> bellmanFord(int n, const vector<E>& es, int s) {
    vector<ll> d(n, INF);
    d[s] = 0;
    rep(round, n) {
        for (const E& e : es) {  // HOT
            if (d[e.from] == INF) continue;  // HOT
            d[e.to] = min(d[e.to], d[e.from] + e.cost);  // HOT
        }
    }
    return d;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<E> es(m);
    rep(i, m) {
        es[i].from = i ? measured::random() % n : 0;
        es[i].to = measured::random() % n;
        es[i].cost = 1 + measured::random() % 1000;
    }
    measured::run([&] { return bellmanFord(n, es, 0); });
}
