// time: O(n^2 log n) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

map<pair<int, int>, long long> memo;

long long best(const vector<vector<int>>& tri, int r, int c) {
    if (r == (int)tri.size()) return 0;
    auto it = memo.find({r, c}); // HOT
    if (it != memo.end()) return it->second;
    long long down = min(best(tri, r + 1, c), best(tri, r + 1, c + 1)); // HOT
    return memo[{r, c}] = tri[r][c] + down; // HOT
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> tri(n);
    for (int i = 0; i < n; i++) tri[i] = measured::numbers(i + 1, 1000);
    measured::run([&] { return best(tri, 0, 0); });
}
