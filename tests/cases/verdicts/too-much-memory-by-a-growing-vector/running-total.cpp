#include <bits/stdc++.h>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> all;
    while (all.size() < 100000000)
        all.push_back(all.size());
    scale += all.back() == 7;
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
