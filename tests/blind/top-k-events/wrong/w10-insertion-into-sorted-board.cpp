// judge: top-k-events
// wrong: keeps the board as a sorted vector and inserts into its middle, quadratic when k is large and later names are better; fails on: 32000 names "a..." once each and 30000 names "z..." twice each, k=62000 (too slow)
#include <bits/stdc++.h>
using namespace std;

struct Spot {
    string name;
    int count;
};

static bool better(const Spot& a, const Spot& b) {
    if (a.count != b.count) return a.count > b.count;
    return a.name < b.name;
}

vector<string> topKEvents(vector<string>& events, int k) {
    map<string, int> tally;
    for (const auto& e : events) ++tally[e];

    vector<Spot> board;
    for (const auto& [name, count] : tally) {
        Spot s{name, count};
        if ((int)board.size() == k) {
            if (!better(s, board.back())) continue;
            board.pop_back();
        }
        board.insert(upper_bound(board.begin(), board.end(), s, better), s);
    }
    vector<string> out;
    for (auto& s : board) out.push_back(move(s.name));
    return out;
}
