// time: O(n log n + q log n) space: O(n + q)
// axes: n,q
#include "measured.h"
using namespace std;

class Solution {
    vector<pair<int, int>> merge(vector<pair<int, int>> intervals) {
        sort(intervals.begin(), intervals.end());  // HOT
        vector<pair<int, int>> merged;
        for (auto& [from, to] : intervals) {
            if (!merged.empty() && from <= merged.back().second)
                merged.back().second = max(merged.back().second, to);
            else
                merged.emplace_back(from, to);
        }
        return merged;
    }

public:
    // the length of the busy stretch at each of the moments, 0 where none is
    vector<int> busy(const vector<pair<int, int>>& intervals, const vector<int>& moments) {
        auto merged = merge(intervals);  // HOT
        vector<int> answer;
        for (int t : moments) {
            auto it = upper_bound(merged.begin(), merged.end(), make_pair(t, INT_MAX));  // HOT
            bool in = it != merged.begin() && prev(it)->second >= t;
            answer.push_back(in ? prev(it)->second - prev(it)->first : 0);
        }
        return answer;
    }
};

// about every sixth interval reaches its neighbour
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), q = measured::size(argc, argv, 2);
    vector<pair<int, int>> intervals;
    for (int i : measured::shuffled(n))
        intervals.emplace_back(10 * i, 10 * i + measured::random() % 12);
    auto moments = measured::numbers(q, 10 * n);
    measured::run([&] { return Solution().busy(intervals, moments); });
}
