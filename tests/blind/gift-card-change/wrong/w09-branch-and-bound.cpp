// judge: gift-card-change
// wrong: search from the largest value with cuts by the best count and the common divisor, but no memory, exponential where no way exists; fails on: values=[30001,1002,1004,1006,...,1076], amount=39999, of which the answer is -1 (too slow)
#include <bits/stdc++.h>
using namespace std;

static vector<int> cards;
static int best;

static void explore(size_t i, int rest, int used) {
    if (rest == 0) {
        best = min(best, used);
        return;
    }
    if (i == cards.size()) return;
    for (int c = rest / cards[i]; c >= 0; c--) {
        int left = rest - c * cards[i];
        // even with this value alone, this many more are needed
        if (used + c + (left + cards[i] - 1) / cards[i] >= best) break;
        explore(i + 1, left, used + c);
    }
}

int fewestCards(vector<int>& values, int amount) {
    cards.clear();
    int divisor = 0;
    for (int v : values)
        if (v <= amount) {
            cards.push_back(v);
            divisor = gcd(divisor, v);
        }
    if (amount == 0) return 0;
    if (divisor == 0 || amount % divisor != 0) return -1;
    sort(cards.rbegin(), cards.rend());
    cards.erase(unique(cards.begin(), cards.end()), cards.end());
    best = INT_MAX;
    explore(0, amount, 0);
    return best == INT_MAX ? -1 : best;
}
