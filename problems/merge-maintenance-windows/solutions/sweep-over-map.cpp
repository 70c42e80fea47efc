// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// How many windows begin, less how many end, at each time; a sweep over the times in their order.
#include <map>
#include <vector>

using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {
    map<long long, int> change;
    for (auto& w : windows) {
        change[w[0]]++;
        change[w[1]]--;
    }
    vector<vector<long long>> result;
    int open = 0;
    for (auto& [time, delta] : change) {
        if (open == 0 && delta > 0)
            result.push_back({time, time});
        open += delta;
        if (open == 0 && !result.empty() && result.back()[0] == result.back()[1])
            result.back()[1] = time;
    }
    return result;
}
