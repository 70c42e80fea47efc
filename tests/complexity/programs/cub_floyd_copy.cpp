// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;
#define rep(i, n) for (int i = 0; i < (n); ++i)
using Mat = vector<vector<int>>;

int findTheCity(Mat d, int threshold) {
    int n = d.size();
    rep(k, n) rep(i, n) rep(j, n) // HOT
        d[i][j] = min(d[i][j], d[i][k] + d[k][j]); // HOT
    int best = n + 1, city = -1;
    rep(i, n) {
        int reach = count_if(d[i].begin(), d[i].end(), [&](int x) { return x <= threshold; });
        if (reach <= best) best = reach, city = i;
    }
    return city;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    Mat d(n);
    rep(i, n) {
        d[i] = measured::numbers(n, 10000);
        d[i][i] = 0;
    }
    measured::run([&] { return findTheCity(d, 500); });
}
