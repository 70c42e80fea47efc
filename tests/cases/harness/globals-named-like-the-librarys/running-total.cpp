#include <bits/stdc++.h>
using namespace std;
int left = 0, y1 = 0, distance = 0, size = 0, j0 = 0;
vector<int> count, data, plus, rank, next, prev, hash, begin;
vector<long long> runningTotal(vector<int>& values, int scale) {
    left += y1 + distance + count.size() + size + j0;
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
