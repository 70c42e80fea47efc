// judge: top-k-events
// wrong: the min-heap compares counts alone, so of equally frequent kinds the one pushed out is any and not that with the largest name; fails on: events=["a","b","c","d","e"], k=3
#include <bits/stdc++.h>
using namespace std;

typedef pair<int, string> Item;

vector<string> topKEvents(vector<string>& events, int k) {
    map<string, int, greater<string>> counts;  // largest name first, so that of equals the next one may always replace
    for (auto& e : events) counts[e]++;

    auto byCount = [](const Item& a, const Item& b) { return a.first > b.first; };
    priority_queue<Item, vector<Item>, decltype(byCount)> heap(byCount);
    for (auto& [name, c] : counts) {
        if ((int)heap.size() < k) {
            heap.emplace(c, name);
        } else if (c >= heap.top().first) {
            heap.pop();
            heap.emplace(c, name);
        }
    }
    vector<Item> board;
    for (; !heap.empty(); heap.pop()) board.push_back(heap.top());
    sort(board.begin(), board.end(), [](const Item& a, const Item& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    vector<string> ans;
    for (auto& item : board) ans.push_back(item.second);
    return ans;
}
