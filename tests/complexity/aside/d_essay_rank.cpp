// time: O(n m + k log k) space: O(m + k)
// axes: n,m,k
#include "measured.h"
using namespace std;

int lcs(const string& a, const string& b) {
    vector<int> up(b.size() + 1), row(b.size() + 1);
    for (char c : a) {
        for (size_t j = 0; j < b.size(); ++j)                                  // HOT
            row[j + 1] = c == b[j] ? up[j] + 1 : max(up[j + 1], row[j]);       // HOT
        swap(up, row);
    }
    return up.back();
}

// How many of the earlier likenesses are below that of the two essays.
int rankOf(const string& mine, const string& theirs, vector<int> earlier) {
    int likeness = lcs(mine, theirs);
    sort(begin(earlier), end(earlier));  // HOT
    return lower_bound(begin(earlier), end(earlier), likeness) - begin(earlier);
}

int main(int argc, char** argv) {
    auto mine = measured::letters(measured::size(argc, argv, 1), 4);
    auto theirs = measured::letters(measured::size(argc, argv, 2), 4);
    auto earlier = measured::numbers(measured::size(argc, argv, 3));
    measured::run([&] { return rankOf(mine, theirs, earlier); });
}
