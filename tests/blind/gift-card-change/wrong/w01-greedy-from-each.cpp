// judge: gift-card-change
// wrong: takes as many as possible of each value, from each value on, goes back only where that fails, and so misses mixtures with fewer of the largest; fails on: values=[10,8,1], amount=26 (3, not 5)
#include <bits/stdc++.h>
using namespace std;

static vector<int> cards;
static set<pair<int, int>> dead;

static int greedy(int i, int rest) {
    if (rest == 0) return 0;
    if (i == (int)cards.size() || dead.count({i, rest})) return -1;
    for (int c = rest / cards[i]; c >= 0; c--) {
        int more = greedy(i + 1, rest - c * cards[i]);
        if (more >= 0) return c + more;
    }
    dead.insert({i, rest});
    return -1;
}

int fewestCards(vector<int>& values, int amount) {
    cards.clear();
    dead.clear();
    for (int v : values)
        if (v <= amount) cards.push_back(v);
    sort(cards.rbegin(), cards.rend());
    cards.erase(unique(cards.begin(), cards.end()), cards.end());
    if (amount == 0) return 0;
    int best = -1;
    for (int i = 0; i < (int)cards.size(); i++) {
        int got = greedy(i, amount);
        if (got >= 0 && (best < 0 || got < best)) best = got;
    }
    return best;
}
