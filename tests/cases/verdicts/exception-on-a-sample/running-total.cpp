#include <bits/stdc++.h>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    if (values.size() == 2)
        scale = values.at(2);
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
