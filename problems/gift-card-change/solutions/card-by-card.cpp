// verdict: accepted
// time: O(k * a), space: O(a)
// Breadth first: all amounts that one card pays, then two, and so on.
#include <bits/stdc++.h>
using namespace std;

int fewestCards(const vector<int>& values, int amount) {
    unordered_set<int> seen{0};
    queue<pair<int, int>> next;
    next.push({0, 0});
    while (!next.empty()) {
        auto [sum, cards] = next.front();
        next.pop();
        if (sum == amount)
            return cards;
        for (int value : values)
            if (value <= amount - sum && seen.insert(sum + value).second)
                next.push({sum + value, cards + 1});
    }
    return -1;
}
