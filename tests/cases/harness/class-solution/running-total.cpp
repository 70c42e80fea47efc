#include <bits/stdc++.h>
using namespace std;

class Solution {
    long long sum = 0;

public:
    vector<long long> runningTotal(vector<int>& values, int scale) {
        vector<long long> totals;
        for (int value : values)
            totals.push_back((sum += value) * scale);
        return totals;
    }
};
