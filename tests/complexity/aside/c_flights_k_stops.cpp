// time: O(n*k + m*k) space: O(n)
// axes: n,m,k
#include "measured.h"
using namespace std;

struct Flight {
    int from, to, price;
};

long long cheapest(int n, const vector<Flight>& flights, int source, int target, int stops) {
    const long long NONE = LLONG_MAX / 2;
    vector<long long> cost(n, NONE), next(n);
    cost[source] = 0;
    for (int round = 0; round <= stops; round++) {
        for (int city = 0; city < n; city++) next[city] = cost[city];  // HOT
        for (const Flight& f : flights)  // HOT
            if (cost[f.from] < NONE)  // HOT
                next[f.to] = min(next[f.to], cost[f.from] + f.price);  // HOT
        swap(cost, next);
    }
    return cost[target] == NONE ? -1 : cost[target];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3);
    vector<Flight> flights(m);
    for (Flight& f : flights) {
        f.from = (int)(measured::random() % n);
        f.to = (int)(measured::random() % n);
        f.price = (int)(measured::random() % 1000) + 1;
    }
    measured::run([&] { return cheapest(n, flights, 0, n - 1, k); });
}
