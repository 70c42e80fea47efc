// time: O(n log n) space: O(log n)
// axes: n
#include "measured.h"
using namespace std;

struct Point {
    int x, y;
    long long norm() const { return 1LL * x * x + 1LL * y * y; }                // HOT
    bool operator<(const Point& other) const { return norm() < other.norm(); }  // HOT
};

long long threeClosest(vector<Point>& points) {
    sort(points.begin(), points.end());  // HOT
    long long sum = 0;
    for (int i = 0; i < 3 && i < (int)points.size(); i++)
        sum += points[i].norm();
    return sum;
}

int main(int argc, char** argv) {
    vector<Point> points(measured::size(argc, argv, 1));
    for (Point& p : points) {
        p.x = (int)(measured::random() % 2000001) - 1000000;
        p.y = (int)(measured::random() % 2000001) - 1000000;
    }
    measured::run([&] { return threeClosest(points); });
}
