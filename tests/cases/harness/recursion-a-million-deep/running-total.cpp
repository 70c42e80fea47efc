#include <bits/stdc++.h>
using namespace std;
int deep(int n) { volatile int kept = n; return n == 0 ? 0 : deep(n - 1) + (kept == n); }
vector<long long> runningTotal(vector<int>& values, int scale) {
    scale += deep(1000000) - 1000000;
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
