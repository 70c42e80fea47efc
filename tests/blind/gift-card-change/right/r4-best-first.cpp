// judge: gift-card-change
// right: by best-first search (A*) from the amount down, with the bound ceil(rest / largest)
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    vector<int> cards;
    for (int v : values)
        if (v <= amount) cards.push_back(v);
    sort(cards.rbegin(), cards.rend());
    cards.erase(unique(cards.begin(), cards.end()), cards.end());
    if (amount == 0) return 0;
    if (cards.empty()) return -1;
    int largest = cards[0];
    auto bound = [&](int rest) { return (rest + largest - 1) / largest; };
    vector<int> used(amount + 1, INT_MAX);
    vector<char> closed(amount + 1, 0);
    // by estimate, then the smaller rest first
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> open;
    used[amount] = 0;
    open.push({bound(amount), amount});
    while (!open.empty()) {
        int rest = open.top().second;
        open.pop();
        if (closed[rest]) continue;
        closed[rest] = 1;
        if (rest == 0) return used[0];
        for (int v : cards) {
            if (v > rest) continue;
            int next = rest - v;
            if (closed[next] || used[next] <= used[rest] + 1) continue;
            used[next] = used[rest] + 1;
            open.push({used[next] + bound(next), next});
        }
    }
    return -1;
}
