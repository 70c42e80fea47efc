// judge: pair-with-budget
// wrong: in its own hash table the key -1 marks a free place, so that a credit note of one cent is never found; fails on: prices [-1,101], budget 100 -> [0,1] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    const int SIZE = 1 << 19;
    const int FREE = -1;
    vector<int> keys(SIZE, FREE), at(SIZE);
    auto home = [&](int key) { return (uint32_t)key * 2654435769u >> 13; };
    for (int i = 0; i < (int)prices.size(); i++) {
        long long need = budget - prices[i];
        if (-2000000000LL <= need && need <= 2000000000LL) {
            uint32_t h = home((int)need);
            while (keys[h] != FREE) {
                if (keys[h] == need) return {at[h], i};
                h = (h + 1) & (SIZE - 1);
            }
        }
        uint32_t h = home(prices[i]);
        while (keys[h] != FREE && keys[h] != prices[i]) h = (h + 1) & (SIZE - 1);
        keys[h] = prices[i];
        at[h] = i;
    }
    return {};
}
