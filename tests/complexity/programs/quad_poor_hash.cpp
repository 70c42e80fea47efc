// time: O(n^2) space: O(n)
// axes: n
// The points lie on the diagonal, and the hash maps all of them to the same value.
#include "measured.h"
using namespace std;

struct Point {
    int x, y;
    bool operator==(const Point& o) const { return x == o.x && y == o.y; } // HOT
};

struct PointHash {
    size_t operator()(const Point& p) const { return hash<int>()(p.x) ^ hash<int>()(p.y); }
};

int visits(const vector<Point>& path) {
    unordered_map<Point, int, PointHash> seen;
    int best = 0;
    for (auto& p : path) best = max(best, ++seen[p]); // HOT
    return best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto at = measured::shuffled(n);
    vector<Point> path(n);
    for (int i = 0; i < n; i++) path[i] = {at[i], at[i]};
    measured::run([&] { return visits(path); });
}
