// verdict: accepted
// time: O(n log n), space: O(n)
// The map has the names in order, and a stable sort by count leaves them so.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace std;

vector<string> topKEvents(vector<string> events, int k) {
    map<string, int> counts;
    for (auto event : events)
        ++counts[event];
    vector<pair<string, int>> kinds(counts.begin(), counts.end());
    stable_sort(kinds.begin(), kinds.end(), [](pair<string, int> a, pair<string, int> b) {
        return a.second > b.second;
    });
    vector<string> top;
    for (auto kind : kinds)
        if ((int)top.size() < k)
            top.push_back(kind.first);
    return top;
}
