// time: O(n * m) space: O(m)
// axes: n,m
#include <bits/stdc++.h>
#include "measured.h"
using namespace std;
#define ll long long

ll knapsack(const vector<int>& weight, const vector<int>& value, int capacity) {
    vector<ll> dp(capacity + 1, 0);
    for (size_t i = 0; i < weight.size(); i++) {
        for (int c = capacity; c >= weight[i]; c--) {  // HOT
            ll take = dp[c - weight[i]] + value[i];  // HOT
            if (take > dp[c]) dp[c] = take;  // HOT
        }
    }
    return dp[capacity];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> weight = measured::numbers(n, 3), value = measured::numbers(n, 1000);
    for (int& w : weight) w++;
    measured::run([&] { return knapsack(weight, value, m); });
}
