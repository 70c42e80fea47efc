// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// Cable i goes from socket i on the left to socket a[i] on the right. Sorts a, counts crossings.
long long crossings(vector<int>& a) {
    if (a.size() < 2)
        return 0;
    size_t mid = a.size() / 2;
    vector<int> left(a.begin(), a.begin() + mid);  // HOT
    vector<int> right(a.begin() + mid, a.end());   // HOT
    long long res = crossings(left) + crossings(right);  // HOT
    size_t i = 0, j = 0, k = 0;
    while (i < left.size() || j < right.size()) {  // HOT
        if (j == right.size() || (i < left.size() && left[i] <= right[j])) {  // HOT
            a[k++] = left[i++];  // HOT
        } else {
            res += left.size() - i;  // HOT
            a[k++] = right[j++];  // HOT
        }
    }
    return res;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto sockets = measured::shuffled(n);
    measured::run([&] { return crossings(sockets); });
}
