#include <bits/stdc++.h>
using namespace std;
#define int long long
#define all(v) v.begin(), v.end()
#define endl '\n'

int32_t twice(int32_t n) { return 2 * n; }

vector<int> runningTotal(vector<int32_t>& values, int32_t scale) {
    vector<int> totals(values.size());
    partial_sum(all(values), totals.begin(), [](int a, int b) { return a + b; });
    for (int& total : totals)
        total *= scale;
    return totals;
}
