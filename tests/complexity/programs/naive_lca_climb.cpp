// time: O(n * q) space: O(1)
// axes: n,q
#include "measured.h"
using namespace std;

int parentOf[1 << 20], depthOf[1 << 20];

int lowestCommonAncestor(int a, int b) {
    while (a != b) {                  // HOT
        if (depthOf[a] < depthOf[b])  // HOT
            b = parentOf[b];          // HOT
        else
            a = parentOf[a];  // HOT
    }
    return a;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), q = measured::size(argc, argv, 2);
    // Two chains of n / 2 nodes, which meet at the root.
    for (int i = 1; i <= n; i++) {
        parentOf[i] = max(0, i - 2);
        depthOf[i] = depthOf[parentOf[i]] + 1;
    }
    measured::run([&] {
        long long sum = 0;
        for (int i = 0; i < q; i++)
            sum += lowestCommonAncestor(n - i % 2, n - 1 + i % 2) + i;
        return sum;
    });
}
