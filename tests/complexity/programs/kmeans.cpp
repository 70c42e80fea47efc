// time: O(n * k) space: O(n)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

struct Point {
    double x, y;
};

struct KMeans {
    vector<Point> centre;

    vector<int> fit(const vector<Point>& points, int k, int rounds = 5) {
        centre.assign(points.begin(), points.begin() + k);
        vector<int> label(points.size());
        while (rounds--) {
            for (size_t i = 0; i < points.size(); i++) {
                double best = 1e300;
                for (int c = 0; c < k; c++) {  // HOT
                    double dx = points[i].x - centre[c].x, dy = points[i].y - centre[c].y;  // HOT
                    double d = dx * dx + dy * dy;  // HOT
                    if (d < best) best = d, label[i] = c;  // HOT
                }
            }
            vector<Point> sum(k, Point{0, 0});
            vector<int> count(k);
            for (size_t i = 0; i < points.size(); i++) {
                sum[label[i]].x += points[i].x;
                sum[label[i]].y += points[i].y;
                count[label[i]]++;
            }
            for (int c = 0; c < k; c++)
                if (count[c]) centre[c] = {sum[c].x / count[c], sum[c].y / count[c]};
        }
        return label;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = min(n, measured::size(argc, argv, 2, 10));
    vector<Point> points(n);
    for (auto& p : points) {
        p.x = measured::random() % 100000 / 100.0;
        p.y = measured::random() % 100000 / 100.0;
    }
    measured::run([&] { return KMeans().fit(points, k); });
}
