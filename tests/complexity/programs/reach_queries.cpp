// time: O(n^3 + m) space: O(n^2)
// axes: n,m
#include "measured.h"
using namespace std;

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20), m = measured::size(argc, argv, 2);
    vector<vector<char>> before(n, vector<char>(n));
    for (int i = 0; i < 2 * n; i++) before[measured::random() % n][measured::random() % n] = 1;
    vector<pair<int, int>> asked(m);
    for (auto& [a, b] : asked) a = measured::random() % n, b = measured::random() % n;

    measured::run([&] {
        auto reach = before;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)  // HOT
                    reach[i][j] |= reach[i][k] & reach[k][j];  // HOT
        int yes = 0;
        for (auto [a, b] : asked)  // HOT
            yes += reach[a][b];  // HOT
        return yes;
    });
}
