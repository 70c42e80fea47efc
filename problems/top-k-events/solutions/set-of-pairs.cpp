// verdict: accepted
// time: O(n log n), space: O(n)
// An ordered map counts; a set puts counts and names in order.
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    map<string, int> counts;
    for (string& event : events)
        counts[event]++;
    set<pair<int, string>> order;
    for (auto& [name, count] : counts)
        order.insert({-count, name});
    vector<string> top;
    for (auto& [count, name] : order) {
        if ((int)top.size() == k)
            break;
        top.push_back(name);
    }
    return top;
}
