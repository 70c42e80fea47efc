// time: O(n sqrt n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class RangeMin {
    vector<int> a, low;
    int b;
    void rebuild(int k) {
        int from = k * b, to = min<int>(a.size(), from + b);
        low[k] = *min_element(a.begin() + from, a.begin() + to); // HOT
    }

public:
    RangeMin(const vector<int>& v) : a(v), b(max(1, (int)sqrt((double)v.size()))) {
        low.resize((a.size() + b - 1) / b);
        for (int k = 0; k < (int)low.size(); k++) rebuild(k);
    }
    void set(int i, int x) {
        a[i] = x;
        rebuild(i / b); // HOT
    }
    int query(int l, int r) const {
        int m = INT_MAX;
        while (l <= r) { // HOT
            if (l % b == 0 && l + b - 1 <= r) { // HOT
                m = min(m, low[l / b]); // HOT
                l += b; // HOT
            } else {
                m = min(m, a[l++]); // HOT
            }
        }
        return m;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto a = measured::numbers(n), x = measured::numbers(n), u = measured::numbers(n, n), v = measured::numbers(n, n);
    measured::run([&] {
        RangeMin rm(a);
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += rm.query(min(u[i], v[i]), max(u[i], v[i])); // HOT
            rm.set(u[i], x[i]); // HOT
        }
        return sum;
    });
}
