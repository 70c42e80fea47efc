// judge: common-free-slots
// right: keeps the free stretches in an ordered map and carves each appointment out of all that it touches
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    map<long long, long long> freeAt;
    if (open < close) freeAt[open] = close;
    for (auto& calendar : calendars)
        for (auto& a : calendar) {
            long long from = a[0], to = a[1];
            if (from == to) continue;
            auto it = freeAt.upper_bound(from);
            if (it != freeAt.begin() && prev(it)->second > from) --it;
            while (it != freeAt.end() && it->first < to) {
                auto [begin, end] = *it;
                it = freeAt.erase(it);
                if (begin < from) freeAt[begin] = from;
                if (to < end) {
                    freeAt[to] = end;
                    break;
                }
            }
        }
    vector<vector<long long>> result;
    for (auto [begin, end] : freeAt)
        if (end - begin >= least) result.push_back({begin, end});
    return result;
}
