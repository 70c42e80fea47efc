// time: O(n^2 log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int main(int argc, char** argv) {
    vector<int> stream = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] {
        long long total = 0;
        for (size_t seen = 1; seen <= stream.size(); ++seen) {
            vector<int> sorted(stream.begin(), stream.begin() + seen);
            sort(sorted.begin(), sorted.end());  // HOT
            total += (sorted[seen / 2] + (long long)sorted[(seen - 1) / 2]) / 2;
        }
        return total;
    });
}
