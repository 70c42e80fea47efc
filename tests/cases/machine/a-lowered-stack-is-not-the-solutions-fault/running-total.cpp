#include <bits/stdc++.h>
using namespace std;
int deep(int n) { volatile char room[1000] = {}; return n < 0 ? 0 : deep(n + 1) + room[n % 1000]; }
vector<long long> runningTotal(vector<int>& values, int scale) {
    if (values.empty())
        scale += deep(scale);
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
