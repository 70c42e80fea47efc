// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

struct Event {
    int at;
    int weight;
};

int countBetween(const vector<Event>& log, int from, int to) {
    auto lo = lower_bound(log.begin(), log.end(), from, [](const Event& e, int t) { return e.at < t; }); // HOT
    auto hi = upper_bound(log.begin(), log.end(), to, [](int t, const Event& e) { return t < e.at; }); // HOT
    return hi - lo;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<Event> log(n);
    int t = 0;
    for (auto& e : log) e = {t += 1 + measured::random() % 5, (int)(measured::random() % 9)};
    int from = t / 3, to = t / 3 * 2;
    measured::run([&] { return countBetween(log, from, to); });
}
