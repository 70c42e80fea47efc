// time: O(n log m + m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

struct Fenwick {
    vector<long long> t;
    explicit Fenwick(const vector<int>& start) : t(start.size() + 1) {  // HOT
        for (size_t i = 1; i < t.size(); i++) {  // HOT
            t[i] += start[i - 1];  // HOT
            size_t up = i + (i & -i);  // HOT
            if (up < t.size()) t[up] += t[i];  // HOT
        }
    }
    void add(size_t i, int x) {
        for (i++; i < t.size(); i += i & -i) t[i] += x;  // HOT
    }
    long long below(size_t i) const {
        long long s = 0;
        for (; i > 0; i -= i & -i) s += t[i];  // HOT
        return s;
    }
};

// m counters with their stock, n sales; each sale asks what the counters before it still hold.
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> stock = measured::numbers(m, 1000), sale = measured::numbers(n, m);
    measured::run([&] {
        Fenwick left(stock);
        long long seen = 0;
        for (int c : sale) {
            seen += left.below(c);
            left.add(c, -1);
        }
        return seen;
    });
}
