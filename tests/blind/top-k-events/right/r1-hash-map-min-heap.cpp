// judge: top-k-events
// right: unordered_map to count, priority_queue that never holds more than k kinds, worst on top
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    unordered_map<string, int> freq;
    for (const string& e : events) ++freq[e];

    using Item = pair<int, const string*>;
    auto better = [](const Item& a, const Item& b) {
        if (a.first != b.first) return a.first > b.first;
        return *a.second < *b.second;
    };
    // with "better" as less-than the worst item is at the top
    priority_queue<Item, vector<Item>, decltype(better)> board(better);
    for (auto& [name, count] : freq) {
        board.push({count, &name});
        if ((int)board.size() > k) board.pop();
    }

    vector<string> result(board.size());
    for (size_t i = board.size(); i-- > 0;) {
        result[i] = *board.top().second;
        board.pop();
    }
    return result;
}
