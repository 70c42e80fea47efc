// time: O(n + m log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

class TimeMap {
    unordered_map<string, vector<pair<int, string>>> history;

  public:
    void set(const string& key, const string& value, int timestamp) {
        history[key].emplace_back(timestamp, value);  // HOT
    }

    string get(const string& key, int timestamp) {
        auto& versions = history[key];
        auto later = upper_bound(                                                 // HOT
            versions.begin(), versions.end(), timestamp,                          // HOT
            [](int time, const auto& version) { return time < version.first; });  // HOT
        return later == versions.begin() ? "" : prev(later)->second;
    }
};

size_t replay(int writes, const vector<int>& reads) {
    TimeMap store;
    for (int time = 0; time < writes; time++)                               // HOT
        store.set(time % 2 ? "odd" : "even", "v" + to_string(time), time);  // HOT
    size_t length = 0;
    for (int time : reads)
        length += store.get(time % 2 ? "odd" : "even", time).size();
    return length;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> reads = measured::numbers(m, n);
    measured::run([&] { return replay(n, reads); });
}
