// time: O(n) space: O(k)
// axes: n,k
// where: k <= n/2
#include "measured.h"
using namespace std;

long long sumOfWindowMaxima(const vector<int>& a, int k) {
    deque<int> dq;
    long long total = 0;
    for (int i = 0; i < (int)a.size(); ++i) {          // HOT
        while (!dq.empty() && a[dq.back()] <= a[i])    // HOT
            dq.pop_back();
        dq.push_back(i);                               // HOT
        if (dq.front() <= i - k)                       // HOT
            dq.pop_front();                            // HOT
        if (i >= k - 1)                                // HOT
            total += a[dq.front()];                    // HOT
    }
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    vector<int> a(n);
    for (int i = 0; i < n; ++i) a[i] = 3 * (n - i) + measured::random() % 2;  // cooling down
    measured::run([&] { return sumOfWindowMaxima(a, k); });
}
