// judge: gift-card-change
// wrong: breadth-first, but sums are kept apart only within one level, so every level holds nearly all sums again; fails on: values=[2,4,6,...,80], amount=39999 (too slow)
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    set<int> level{0};
    for (int cards = 0; !level.empty(); cards++) {
        if (level.count(amount)) return cards;
        set<int> next;
        for (int sum : level)
            for (int v : values)
                if (v <= amount - sum) next.insert(sum + v);
        level.swap(next);
    }
    return -1;
}
