// judge: common-free-slots
// right: the free stretches of each person by itself; those of halves of the people are intersected with two pointers, recursively
#include <bits/stdc++.h>
using namespace std;

namespace {
using Spans = vector<pair<long long, long long>>;

Spans freeOfOne(vector<vector<long long>>& calendar, long long open, long long close) {
    sort(calendar.begin(), calendar.end());
    Spans spans;
    long long at = open;
    for (auto& a : calendar) {
        if (a[0] == a[1]) continue;
        if (a[0] >= close) break;
        if (a[0] > at) spans.emplace_back(at, a[0]);
        at = max(at, a[1]);
    }
    if (at < close) spans.emplace_back(at, close);
    return spans;
}

Spans both(const Spans& x, const Spans& y) {
    Spans out;
    size_t i = 0, j = 0;
    while (i < x.size() && j < y.size()) {
        long long from = max(x[i].first, y[j].first);
        long long to = min(x[i].second, y[j].second);
        if (from < to) out.emplace_back(from, to);
        if (x[i].second < y[j].second) ++i;
        else ++j;
    }
    return out;
}

Spans freeOfAll(vector<vector<vector<long long>>>& calendars, size_t lo, size_t hi, long long open, long long close) {
    if (hi - lo == 1) return freeOfOne(calendars[lo], open, close);
    size_t mid = lo + (hi - lo) / 2;
    return both(freeOfAll(calendars, lo, mid, open, close), freeOfAll(calendars, mid, hi, open, close));
}
}

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    Spans spans;
    if (!calendars.empty()) spans = freeOfAll(calendars, 0, calendars.size(), open, close);
    else if (open < close) spans.emplace_back(open, close);
    vector<vector<long long>> result;
    for (auto& [from, to] : spans)
        if (to - from >= least) result.push_back({from, to});
    return result;
}
