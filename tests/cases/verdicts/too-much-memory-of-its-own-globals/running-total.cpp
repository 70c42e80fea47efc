#include <bits/stdc++.h>
using namespace std;
long long big[50000000];
vector<long long> runningTotal(vector<int>& values, int scale) {
    big[scale] = 1;
    fill(begin(big), end(big), 1);
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
