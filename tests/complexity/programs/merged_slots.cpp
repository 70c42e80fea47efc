// time: O(n log n + m log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;
typedef pair<int, int> Slot;

vector<Slot> merged(vector<Slot> slots) {
    sort(slots.begin(), slots.end());  // HOT
    vector<Slot> out;
    for (const Slot& s : slots) {
        if (!out.empty() && s.first <= out.back().second)
            out.back().second = max(out.back().second, s.second);
        else
            out.push_back(s);
    }
    return out;
}

bool busy(const vector<Slot>& slots, int t) {
    auto it = upper_bound(slots.begin(), slots.end(), Slot(t, INT_MAX));  // HOT
    return it != slots.begin() && prev(it)->second >= t;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<Slot> slots(n);
    for (auto& [from, to] : slots) {
        from = measured::random() % 1000000000;
        to = from + measured::random() % (500000000 / n + 1);
    }
    vector<int> times = measured::numbers(m);
    measured::run([&] {
        auto taken = merged(slots);
        return count_if(times.begin(), times.end(), [&](int t) { return busy(taken, t); });
    });
}
