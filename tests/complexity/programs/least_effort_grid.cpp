// time: O(n^2 log n) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

// the least possible highest step on a way from the corner, summed over all cells
long long efforts(const vector<vector<int>>& h) {
    int n = h.size();
    vector<vector<int>> best(n, vector<int>(n, INT_MAX));
    priority_queue<tuple<int, int, int>, vector<tuple<int, int, int>>, greater<>> open;
    best[0][0] = 0;
    open.push({0, 0, 0});
    const int dx[] = {0, 1, 0, -1}, dy[] = {1, 0, -1, 0};
    long long sum = 0;
    while (!open.empty()) {
        auto [e, x, y] = open.top();
        open.pop();  // HOT
        if (e > best[x][y]) continue;
        sum += e;
        for (int d = 0; d < 4; d++) {
            int a = x + dx[d], b = y + dy[d];
            if (a < 0 || b < 0 || a >= n || b >= n) continue;
            int step = max(e, abs(h[a][b] - h[x][y]));
            if (step < best[a][b]) {
                best[a][b] = step;
                open.push({step, a, b});  // HOT
            }
        }
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> heights(n);
    for (auto& row : heights) row = measured::numbers(n, 1000000);
    measured::run([&] { return efforts(heights); });
}
