// judge: gift-card-change
// right: by breadth-first search over the sums, with a queue and an unordered_set
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    unordered_set<int> seen{0};
    queue<int> level;
    level.push(0);
    for (int cards = 0; !level.empty(); cards++) {
        for (size_t left = level.size(); left > 0; left--) {
            int sum = level.front();
            level.pop();
            if (sum == amount) return cards;
            for (int v : values)
                if (v <= amount - sum && seen.insert(sum + v).second)
                    level.push(sum + v);
        }
    }
    return -1;
}
