#include <bits/stdc++.h>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<char> much(200 << 20);
    much[scale] = 1;
    scale += much[much.size() - 1];
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
