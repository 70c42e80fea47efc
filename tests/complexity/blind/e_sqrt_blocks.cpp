// time: O(n^1.5) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// Lowest price in a range of days, prices may be corrected later.
class PriceBoard {
    vector<int> price;
    vector<int> low;
    int len;

    void rebuild(int b) {
        int from = b * len, to = min<int>(price.size(), from + len);
        int best = INT_MAX;
        for (int i = from; i < to; i++)    // HOT
            best = min(best, price[i]);    // HOT
        low[b] = best;
    }

public:
    explicit PriceBoard(const vector<int>& p) : price(p) {
        len = max(1, (int)sqrt((double)p.size()));
        low.resize((p.size() + len - 1) / len);
        for (int b = 0; b < (int)low.size(); b++)
            rebuild(b);
    }

    void correct(int day, int value) {
        price[day] = value;
        rebuild(day / len);  // HOT
    }

    int lowest(int l, int r) const {
        int best = INT_MAX;
        while (l <= r) {  // HOT
            if (l % len == 0 && l + len - 1 <= r) {  // HOT
                best = min(best, low[l / len]);  // HOT
                l += len;  // HOT
            } else {
                best = min(best, price[l]);  // HOT
                l++;  // HOT
            }
        }
        return best;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto prices = measured::numbers(n);
    auto a = measured::numbers(n, n), b = measured::numbers(n, n), v = measured::numbers(n);
    measured::run([&] {
        PriceBoard board(prices);
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            board.correct(a[i], v[i]);
            sum += board.lowest(min(a[i], b[i]), max(a[i], b[i]));
        }
        return sum;
    });
}
