// judge: common-free-slots
// wrong: carves an appointment out of the first free stretch that it touches only, not out of the following ones; fails on: calendars = [[[30,40]],[[10,60]]], open = 0, close = 100, least = 0 -> [[0,10],[60,100]] but gives [[0,10],[40,100]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    map<long long, long long> gaps;
    if (open < close) gaps[open] = close;
    for (auto& calendar : calendars)
        for (auto& a : calendar) {
            long long from = a[0], to = a[1];
            if (from == to) continue;
            auto it = gaps.upper_bound(from);
            if (it != gaps.begin() && prev(it)->second > from) --it;
            if (it == gaps.end() || it->first >= to) continue;
            long long begin = it->first, end = it->second;
            gaps.erase(it);
            if (begin < from) gaps[begin] = from;
            if (to < end) gaps[to] = end;
        }
    vector<vector<long long>> result;
    for (auto& [begin, end] : gaps)
        if (end - begin >= least) result.push_back({begin, end});
    return result;
}
