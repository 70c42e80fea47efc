// time: O(n*m) space: O(n*m)
// axes: n,m
#include "measured.h"
using namespace std;

class Walk {
    const vector<int>&row, &col;
    unordered_map<long long, long long> memo;

public:
    Walk(const vector<int>& r, const vector<int>& c) : row(r), col(c) {}

    // The cheapest way from (i, j) to the last cell; the cell costs row[i] xor col[j].
    long long from(size_t i, size_t j) {  // HOT
        if (i == row.size() || j == col.size()) return LLONG_MAX / 2;  // HOT
        long long here = row[i] ^ col[j];  // HOT
        if (i + 1 == row.size() && j + 1 == col.size()) return here;  // HOT
        long long key = (long long)i * col.size() + j;  // HOT
        auto it = memo.find(key);  // HOT
        if (it != memo.end()) return it->second;  // HOT
        long long down = from(i + 1, j), right = from(i, j + 1);  // HOT
        return memo[key] = here + min(down, right);  // HOT
    }
};

int main(int argc, char** argv) {
    vector<int> row = measured::numbers(measured::size(argc, argv, 1, 20), 1024);
    vector<int> col = measured::numbers(measured::size(argc, argv, 2, 20), 1024);
    measured::run([&] { return Walk(row, col).from(0, 0); });
}
