// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

// Sorted sock numbers, each there twice but one.
int oddSock(const vector<int>& socks) {
    int lo = 0, hi = (int)socks.size() / 2;  // pairs
    while (lo < hi) {                          // HOT
        int mid = lo + (hi - lo) / 2;          // HOT
        if (socks[2 * mid] == socks[2 * mid + 1])  // HOT
            lo = mid + 1;                      // HOT
        else
            hi = mid;                          // HOT
    }
    return socks[2 * lo];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int total = n % 2 ? n : n + 1;
    int single = 2 * (measured::random() % (total / 2 + 1));
    vector<int> socks(total);
    for (int i = 0, id = 0; i < total; id += 1 + measured::random() % 9) {
        socks[i++] = id;
        if (i - 1 != single)
            socks[i++] = id;
    }
    measured::run([&] { return oddSock(socks); });
}
