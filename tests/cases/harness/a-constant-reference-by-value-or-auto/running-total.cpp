#include <bits/stdc++.h>
using namespace std;
vector<long long> runningTotal(const vector<int>& values, const long scale) {
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
