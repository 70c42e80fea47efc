// time: O(n * k + m * k) space: O(n)
// axes: n,m,k
#include "measured.h"
using namespace std;

struct Flight {
    int from, to, price;
};

int cheapestFares(int n, const vector<Flight>& flights, int k) {
    const int none = 1000000000;
    vector<int> fare(n, none), before(n);
    fare[0] = 0;
    for (int stop = 0; stop < k; stop++) {
        for (int city = 0; city < n; city++)                             // HOT
            before[city] = fare[city];                                   // HOT
        for (const Flight& f : flights) {                                // HOT
            if (before[f.from] < none)                                   // HOT
                fare[f.to] = min(fare[f.to], before[f.from] + f.price);  // HOT
        }
    }
    return count_if(fare.begin(), fare.end(), [](int f) { return f < none; });
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3, 5);
    vector<Flight> flights(m);
    for (Flight& f : flights) {
        f.from = measured::random() % 8 ? 0 : measured::random() % n;
        f.to = measured::random() % n;
        f.price = 1 + measured::random() % 500;
    }
    measured::run([&] { return cheapestFares(n, flights, k); });
}
