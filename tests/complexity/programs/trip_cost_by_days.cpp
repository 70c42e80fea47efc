// time: O(n*k + m*k) space: O(n)
// axes: n,m,k
#include "measured.h"
using namespace std;

struct Flight {
    int from, to, price;
};

// the cheapest way to be anywhere after exactly so many days: each day one stays and pays rent,
// or takes one flight
long long cheapest(const vector<int>& rent, const vector<Flight>& flights, int days) {
    const long long INF = 1e15;
    int n = rent.size();
    vector<long long> cost(n, INF), next(n);
    cost[0] = 0;
    for (int day = 0; day < days; day++) {
        for (int v = 0; v < n; v++) next[v] = cost[v] + rent[v];  // HOT
        for (const Flight& f : flights)  // HOT
            next[f.to] = min(next[f.to], cost[f.from] + f.price);  // HOT
        swap(cost, next);
    }
    return *min_element(cost.begin(), cost.end());
}

// n cities, m flights, k days
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3);
    vector<int> rent = measured::numbers(n, 200);
    vector<Flight> flights;
    for (int i = 0; i < m; i++) {
        int from = measured::random() % n, to = measured::random() % n;
        flights.push_back({from, to, (int)(20 + measured::random() % 400)});
    }
    measured::run([&] { return cheapest(rent, flights, k); });
}
