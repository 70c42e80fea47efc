// judge: merge-maintenance-windows
// right: divide and conquer; the union of two finished halves by a merge, with an own struct
#include <bits/stdc++.h>
using namespace std;

struct Span {
    long long from, to;
};

static void append(vector<Span>& out, const Span& s) {
    if (!out.empty() && s.from <= out.back().to)
        out.back().to = max(out.back().to, s.to);
    else
        out.push_back(s);
}

static vector<Span> solve(const vector<vector<long long>>& w, size_t lo, size_t hi) {
    if (hi - lo == 0) return {};
    if (hi - lo == 1) return {Span{w[lo][0], w[lo][1]}};
    size_t mid = lo + (hi - lo) / 2;
    vector<Span> l = solve(w, lo, mid), r = solve(w, mid, hi), out;
    out.reserve(l.size() + r.size());
    size_t i = 0, j = 0;
    while (i < l.size() || j < r.size()) {
        if (j == r.size() || (i < l.size() && l[i].from < r[j].from))
            append(out, l[i++]);
        else
            append(out, r[j++]);
    }
    return out;
}

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    vector<vector<long long>> result;
    for (const Span& s : solve(windows, 0, windows.size())) result.push_back({s.from, s.to});
    return result;
}
