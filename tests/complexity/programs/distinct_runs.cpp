// time: O(n) space: O(n)
// axes: n,k
// where: k <= n/16
#include "measured.h"
using namespace std;

// How many different runs of k purchases there are, by a rolling hash.
size_t distinct_runs(const vector<int>& items, int k) {
    const uint64_t base = 1000003;
    uint64_t lead = 1, hash = 0;
    for (int i = 1; i < k; i++) lead *= base;
    unordered_set<uint64_t> seen;
    for (int i = 0; i < (int)items.size(); i++) {  // HOT
        if (i >= k) hash -= lead * items[i - k];  // HOT
        hash = hash * base + items[i];  // HOT
        if (i >= k - 1) seen.insert(hash);  // HOT
    }
    return seen.size();
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    auto items = measured::numbers(n);
    measured::run([&] { return distinct_runs(items, k); });
}
