// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

using Slot = pair<int, int>;

// Each wish takes the last free slot that begins no later than it, or else the first one.
long long book(vector<Slot> free, const vector<int>& wishes) {
    long long waited = 0;
    for (int wish : wishes) {
        auto it = upper_bound(free.begin(), free.end(), Slot{wish, INT_MAX});
        if (it != free.begin()) --it;
        waited += abs(wish - it->first);
        free.erase(it);  // HOT
    }
    return waited;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<Slot> free;
    for (int i = 0; i < n; ++i) free.push_back({30 * i, 30 * i + 30});
    auto wishes = measured::shuffled(n);
    for (int& w : wishes) w = 30 * w + measured::random() % 30;
    measured::run([&] { return book(free, wishes); });
}
