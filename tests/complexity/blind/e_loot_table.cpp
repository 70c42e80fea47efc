// time: O(n + m log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

class LootTable {
    vector<long long> upto;

public:
    explicit LootTable(const vector<int>& weights) {
        long long total = 0;
        for (int w : weights) {     // HOT
            total += w;             // HOT
            upto.push_back(total);  // HOT
        }
    }

    long long total() const { return upto.back(); }

    int pick(long long ticket) const {
        return upper_bound(upto.begin(), upto.end(), ticket) - upto.begin();  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    vector<int> weights = measured::numbers(n, 1000);
    for (int& w : weights)
        w++;
    auto rolls = measured::numbers(m);
    measured::run([&] {
        LootTable table(weights);
        long long sum = 0;
        for (int roll : rolls)
            sum += table.pick(roll % table.total());
        return sum;
    });
}
