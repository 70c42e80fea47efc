// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

class WindowMedian {
    multiset<int> low, high;

    void rebalance() {
        if (low.size() > high.size() + 1) {
            high.insert(*low.rbegin());  // HOT
            low.erase(prev(low.end()));  // HOT
        } else if (low.size() < high.size()) {
            low.insert(*high.begin());  // HOT
            high.erase(high.begin());   // HOT
        }
    }

  public:
    void add(int x) {
        if (low.empty() || x <= *low.rbegin())
            low.insert(x);  // HOT
        else
            high.insert(x);  // HOT
        rebalance();
    }

    void remove(int x) {
        if (x <= *low.rbegin())
            low.erase(low.find(x));  // HOT
        else
            high.erase(high.find(x));  // HOT
        rebalance();
    }

    int median() const { return *low.rbegin(); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    vector<int> a = measured::numbers(n);
    measured::run([&] {
        WindowMedian window;
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            window.add(a[i]);
            if (i >= k)
                window.remove(a[i - k]);
            sum += window.median();
        }
        return sum;
    });
}
