// time: O(n + q log n) space: O(n)
// axes: n,q
#include "measured.h"
using namespace std;

class Picker {
    vector<long long> upTo;

public:
    explicit Picker(const vector<int>& w) {
        long long sum = 0;
        for (int x : w)  // HOT
            upTo.push_back(sum += x);  // HOT
    }

    int pick(long long dice) const {
        return upper_bound(upTo.begin(), upTo.end(), dice % upTo.back()) - upTo.begin();  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), q = measured::size(argc, argv, 2);
    vector<int> w = measured::numbers(n, 1000);
    for (int& x : w) x++;
    vector<long long> dice(q);
    for (auto& d : dice) d = (long long)measured::random() << 20 | measured::random() >> 12;
    measured::run([&] {
        Picker picker(w);
        long long result = 0;
        for (long long d : dice) result += picker.pick(d);  // HOT
        return result;
    });
}
