// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());  // HOT
        vector<vector<int>> merged;
        for (auto& interval : intervals) {
            if (!merged.empty() && merged.back()[1] >= interval[0])
                merged.back()[1] = max(merged.back()[1], interval[1]);
            else
                merged.push_back(interval);
        }
        return merged;
    }
};

int main(int argc, char** argv) {
    vector<vector<int>> intervals;
    for (int slot : measured::shuffled(measured::size(argc, argv, 1)))
        intervals.push_back({10 * slot, 10 * slot + 5});
    measured::run([&] { return Solution().merge(intervals); });
}
