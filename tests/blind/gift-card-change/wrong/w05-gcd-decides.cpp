// judge: gift-card-change
// wrong: takes divisibility by the greatest common divisor for enough and never looks whether the amount was reached; fails on: values=[300,500], amount=400 (-1, not 401)
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    if (amount == 0) return 0;
    int divisor = 0;
    for (int v : values)
        if (v <= amount) divisor = gcd(divisor, v);
    if (divisor == 0 || amount % divisor != 0) return -1;
    vector<int> best(amount + 1, amount + 1);
    best[0] = 0;
    for (int s = 1; s <= amount; s++)
        for (int v : values)
            if (v <= s) best[s] = min(best[s], best[s - v] + 1);
    return best[amount];
}
