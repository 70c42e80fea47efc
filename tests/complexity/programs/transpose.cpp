// time: O(n * m) space: O(n * m)
// axes: n,m
#include "measured.h"
using namespace std;
using Grid = vector<vector<int>>;

Grid transpose(const Grid& a) {
    Grid t(a[0].size(), vector<int>(a.size()));
    for (size_t r = 0; r < a.size(); ++r)
        for (size_t c = 0; c < a[0].size(); ++c)  // HOT
            t[c][r] = a[r][c];  // HOT
    return t;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30), m = measured::size(argc, argv, 2, 30);
    Grid a;
    generate_n(back_inserter(a), n, [m] { return measured::numbers(m); });
    measured::run([&] { return transpose(a); });
}
