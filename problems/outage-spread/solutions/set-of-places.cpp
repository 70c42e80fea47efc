// verdict: accepted
// slowest
// time: O(r*c), space: O(r*c)
// The racks that are up in a hash set, from which those are taken that go down.
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    const long long width = floor.empty() ? 0 : floor[0].size() + 1;  // A gap ends each row.
    unordered_set<long long> up;
    deque<pair<long long, int>> down;
    for (size_t i = 0; i < floor.size(); i++)
        for (size_t j = 0; j < floor[i].size(); j++) {
            const long long place = (long long)i * width + (long long)j;
            if (floor[i][j] == 'o')
                up.insert(place);
            else if (floor[i][j] == 'x')
                down.push_back({place, 0});
        }
    int minutes = 0;
    while (!down.empty()) {
        auto [place, minute] = down.front();
        down.pop_front();
        minutes = minute;
        for (long long next : {place - 1, place + 1, place - width, place + width})
            if (up.erase(next))
                down.push_back({next, minute + 1});
    }
    return up.empty() ? minutes : -1;
}
