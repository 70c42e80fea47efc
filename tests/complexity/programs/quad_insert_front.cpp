// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Entry {
    int when = 0;
    int page = 0;
};

class History {
    vector<Entry> items; // the latest first

public:
    void visit(int when, int page) { items.insert(items.begin(), Entry{when, page}); } // HOT
    int latest(int back) const { return items[min<size_t>(back, items.size() - 1)].page; }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto pages = measured::numbers(n, 5000);
    measured::run([&] {
        History h;
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            h.visit(i, pages[i]); // HOT
            sum += h.latest(3);
        }
        return sum;
    });
}
