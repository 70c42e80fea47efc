// time: O(n^2*m) space: O(n^2)
// axes: n,m
#include "measured.h"
using namespace std;

const int MOD = 1000000007;

// Walks of m knight moves from the corner of an n x n board that stay on it.
int countWalks(int n, int m) {
    const int dr[] = {1, 2, 2, 1, -1, -2, -2, -1};
    const int dc[] = {2, 1, -1, -2, -2, -1, 1, 2};
    vector<vector<int>> ways(n, vector<int>(n, 0));
    ways[0][0] = 1;
    for (int step = 0; step < m; step++) {
        vector<vector<int>> next(n, vector<int>(n, 0));
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {  // HOT
                for (int d = 0; d < 8; d++) {  // HOT
                    int nr = r + dr[d], nc = c + dc[d];  // HOT
                    if (nr < 0 || nr >= n || nc < 0 || nc >= n)  // HOT
                        continue;
                    next[nr][nc] = (next[nr][nc] + ways[r][c]) % MOD;  // HOT
                }
            }
        }
        ways = next;
    }
    int total = 0;
    for (auto& row : ways)
        for (int w : row)
            total = (total + w) % MOD;
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 8);
    int m = measured::size(argc, argv, 2, 20);
    measured::run([&] { return countWalks(n, m); });
}
