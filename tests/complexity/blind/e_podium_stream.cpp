// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/2
#include "measured.h"
using namespace std;

class Podium {
    multiset<int> best;
    size_t k;

public:
    explicit Podium(int places) : k(places) {}

    // Takes a result, returns the one that is needed at present for the last place.
    int add(int points) {
        best.insert(points);  // HOT
        if (best.size() > k)
            best.erase(best.begin());
        return best.empty() ? 0 : *best.begin();
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int k = measured::size(argc, argv, 2, 20);
    // The results get better little by little, so that most newcomers stay for a while.
    auto points = measured::numbers(n, 2 * k + 1);
    for (int i = 0; i < n; i++)
        points[i] += i;
    measured::run([&] {
        Podium podium(k);
        long long sum = 0;
        for (int p : points)
            sum += podium.add(p);
        return sum;
    });
}
