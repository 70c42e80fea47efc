// judge: gift-card-change
// wrong: fills forward and tests sum + value <= amount in int, which overflows for huge values; fails on: values=[1,2147483647], amount=2
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    vector<int> best(amount + 1, amount + 1);
    best[0] = 0;
    for (int sum = 0; sum < amount; sum++) {
        if (best[sum] > amount) continue;
        for (size_t i = 0; i < values.size(); i++) {
            int next = sum + values[i];
            if (next <= amount) best[next] = min(best[next], best[sum] + 1);
        }
    }
    return best[amount] > amount ? -1 : best[amount];
}
