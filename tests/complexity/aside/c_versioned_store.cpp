// time: O(n + m log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

class TimeMap {
    unordered_map<string, vector<pair<int, string>>> versions;

public:
    void set(const string& key, const string& value, int at) {
        versions[key].emplace_back(at, value);  // HOT
    }
    string get(const string& key, int at) const {
        auto it = versions.find(key);
        if (it == versions.end()) return "";
        auto after = upper_bound(  // HOT
            it->second.begin(), it->second.end(), at,  // HOT
            [](int t, const pair<int, string>& version) { return t < version.first; });  // HOT
        return after == it->second.begin() ? "" : prev(after)->second;
    }
};

// n writes to two settings, then m reads of the past
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    const vector<string> keys = {"theme", "quota"};
    vector<string> values(n);
    for (string& value : values) value = measured::letters(5);
    vector<int> moments = measured::numbers(m, n + 1);
    measured::run([&] {
        TimeMap store;
        for (int i = 0; i < n; i++) store.set(keys[i % 2], values[i], i + 1);  // HOT
        size_t sum = 0;
        for (int i = 0; i < m; i++) sum += store.get(keys[i % 2], moments[i]).size();
        return sum;
    });
}
