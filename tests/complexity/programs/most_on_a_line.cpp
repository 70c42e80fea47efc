// time: O(n^2 log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;
using Point = pair<int, int>;

int maxPoints(const vector<Point>& pts) {
    int n = pts.size(), best = min(n, 1);
    for (int i = 0; i < n; ++i) {
        vector<double> slope;
        for (int j = i + 1; j < n; ++j) {
            double dx = pts[j].first - pts[i].first, dy = pts[j].second - pts[i].second;
            slope.push_back(dx == 0 ? 1e18 : dy / dx);
        }
        sort(slope.begin(), slope.end());  // HOT
        for (size_t a = 0, b = 0; a < slope.size(); a = b) {
            while (b < slope.size() && slope[b] == slope[a]) ++b;
            best = max(best, int(b - a) + 1);
        }
    }
    return best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto xs = measured::numbers(n, 1'000'000), ys = measured::numbers(n, 1'000'000);
    vector<Point> pts;
    for (int i = 0; i < n; ++i) pts.emplace_back(xs[i], ys[i]);
    measured::run([&] { return maxPoints(pts); });
}
