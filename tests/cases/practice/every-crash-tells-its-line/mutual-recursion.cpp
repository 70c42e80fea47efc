// judge: three-values
#include <vector>
using namespace std;
bool odd(long long n);
bool even(long long n) {
    return n == 0 || odd(n - 1);  // here
}
bool odd(long long n) {
    return n == 1 || even(n - 1);  // or here
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    long long total = 0;
    vector<long long> totals;
    for (int value : values)
        totals.push_back(total += even(-value - 1) ? 0 : 1LL * value * scale);
    return totals;
}
