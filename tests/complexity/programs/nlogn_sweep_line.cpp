// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;
#define all(x) (x).begin(), (x).end()
#define fi first
#define se second

typedef pair<int, int> pii;

int busiest(const vector<pii>& spans) {
    vector<pii> ev;
    for (auto& s : spans) {
        ev.emplace_back(s.fi, +1);
        ev.emplace_back(s.se, -1);
    }
    sort(all(ev)); // HOT
    int cur = 0, best = 0, when = 0;
    for (auto& e : ev) {
        cur += e.se;
        if (cur > best) best = cur, when = e.fi;
    }
    return when ^ best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<pii> spans(n);
    for (auto& s : spans) {
        s.fi = measured::random() % 1000000000;
        s.se = s.fi + 1 + measured::random() % 1000000;
    }
    measured::run([&] { return busiest(spans); });
}
