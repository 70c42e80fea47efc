#include <bits/stdc++.h>
struct Point { int x, y; };
std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::map<Point, int> seen;
    seen[Point{1, 2}] = 3;
    return {};
}
