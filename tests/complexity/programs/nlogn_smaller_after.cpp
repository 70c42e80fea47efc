// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct BIT {
    vector<int> t;
    BIT(int n) : t(n + 1) {}
    void add(int i) {
        for (++i; i < (int)t.size(); i += i & -i) t[i]++; // HOT
    }
    int below(int i) const { // how many in [0, i)
        int s = 0;
        for (; i > 0; i &= i - 1) s += t[i]; // HOT
        return s;
    }
};

vector<int> countSmaller(const vector<int>& perm) {
    int n = perm.size();
    BIT bit(n);
    vector<int> res(n);
    for (int i = n; i-- > 0;) {
        res[i] = bit.below(perm[i]); // HOT
        bit.add(perm[i]); // HOT
    }
    return res;
}

int main(int argc, char** argv) {
    auto perm = measured::shuffled(measured::size(argc, argv, 1));
    measured::run([&] { return countSmaller(perm); });
}
