// time: O(n + q log n) space: O(n)
// axes: n,q
#include "measured.h"
using namespace std;

int leaves;
long long tree[1 << 21];

void build(const vector<int>& values) {
    leaves = values.size();
    for (int i = 0; i < leaves; i++)              // HOT
        tree[leaves + i] = values[i];             // HOT
    for (int i = leaves - 1; i > 0; i--)          // HOT
        tree[i] = tree[2 * i] + tree[2 * i + 1];  // HOT
}

void update(int at, int value) {
    int i = at + leaves;
    tree[i] = value;
    while (i > 1) {                               // HOT
        i /= 2;                                   // HOT
        tree[i] = tree[2 * i] + tree[2 * i + 1];  // HOT
    }
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), q = measured::size(argc, argv, 2);
    vector<int> values = measured::numbers(n), positions = measured::numbers(q, n);
    measured::run([&] {
        build(values);
        long long hash = 0;
        for (int at : positions) {
            update(at, at ^ 5);
            hash ^= tree[1];
        }
        return hash;
    });
}
