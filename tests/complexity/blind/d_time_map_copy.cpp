// time: O(n*m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

class TimeMap {
    unordered_map<string, vector<pair<int, string>>> store;

public:
    void set(string key, string value, int timestamp) { store[key].push_back({timestamp, value}); }

    string get(string key, int timestamp) {
        auto entries = store[key]; // HOT
        int lo = 0, hi = (int)entries.size() - 1;
        string answer = "";
        while (lo <= hi) {
            int mid = (lo + hi) / 2;
            if (entries[mid].first <= timestamp) {
                answer = entries[mid].second;
                lo = mid + 1;
            } else {
                hi = mid - 1;
            }
        }
        return answer;
    } // HOT
};

long long drive(const vector<string>& values, const vector<int>& asked) {
    TimeMap tm;
    for (size_t i = 0; i < values.size(); i++) tm.set("config", values[i], 2 * i + 1);
    long long sum = 0;
    for (int t : asked) {
        string got = tm.get("config", t);
        if (!got.empty()) sum += got[0];
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    vector<string> values(n);
    for (auto& v : values) v = measured::letters(6);
    auto asked = measured::numbers(m, 2 * n + 2);
    measured::run([&] { return drive(values, asked); });
}
