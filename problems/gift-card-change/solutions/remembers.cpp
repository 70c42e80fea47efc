// verdict: accepted
// slowest
// time: O(k * a log a), space: O(a)
// measured wrongly: time can't tell
// Recursion over what is left, whose answers are kept by amount.
#include <bits/stdc++.h>
using namespace std;

class Solution {
    map<int, int> memo;

    int solve(const vector<int>& values, int left) {
        if (left == 0)
            return 0;
        if (auto it = memo.find(left); it != memo.end())
            return it->second;
        int best = INT_MAX;
        for (int value : values)
            if (value <= left)
                best = min(best, solve(values, left - value));
        if (best != INT_MAX)
            best++;
        return memo[left] = best;
    }

public:
    int fewestCards(vector<int>& values, int amount) {
        int best = solve(values, amount);
        return best == INT_MAX ? -1 : best;
    }
};
