#include <bits/stdc++.h>
using namespace std;
int missing(int n) { if (n > 1000) return 1; }
vector<long long> runningTotal(vector<int>& values, int scale) {
    if (values.empty())
        missing(scale);
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
