// time: O(n log n) space: O(n)
// axes: n
#include <bits/stdc++.h>
using namespace std;

int main(int argc, char** argv) {
    int n = argc > 1 ? atoi(argv[1]) : 100;
    vector<long long> a;
    unsigned long long x = 88172645463325252ULL;
    for (int i = 0; i < n; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        a.push_back(x % 1000000007);
    }
    sort(a.begin(), a.end());  // HOT
    a.erase(unique(a.begin(), a.end()), a.end());
    cout << a.size() << " distinct, largest " << a.back() << endl;
    return 0;
}
