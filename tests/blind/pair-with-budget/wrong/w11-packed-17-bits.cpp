// judge: pair-with-budget
// wrong: price and position are packed into one number with 17 bits for the position, and positions from 131,072 on spill into the price; fails on: 131,072 times the price 0, then 100, budget 100 -> e.g. [0,131072] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    const int BITS = 17;
    vector<long long> packed;
    for (int i = 0; i < (int)prices.size(); i++) packed.push_back((long long)prices[i] * (1 << BITS) + i);
    sort(packed.begin(), packed.end());
    int lo = 0, hi = (int)packed.size() - 1;
    while (lo < hi) {
        long long sum = (packed[lo] >> BITS) + (packed[hi] >> BITS);
        if (sum == budget) {
            int a = packed[lo] & ((1 << BITS) - 1), b = packed[hi] & ((1 << BITS) - 1);
            return {min(a, b), max(a, b)};
        }
        if (sum < budget)
            lo++;
        else
            hi--;
    }
    return {};
}
