// time: O(n log n) space: O(n)
// axes: n
// n values in sorted runs of four, merged by a heap of n/4 heads.
#include "measured.h"
using namespace std;

vector<int> mergeRuns(const vector<vector<int>>& runs) {
    using Head = tuple<int, int, int>; // value, run, place
    priority_queue<Head, vector<Head>, greater<>> heap;
    for (int r = 0; r < (int)runs.size(); r++)
        if (!runs[r].empty()) heap.emplace(runs[r][0], r, 0);
    vector<int> out;
    while (!heap.empty()) {
        auto [value, r, i] = heap.top();
        heap.pop(); // HOT
        out.push_back(value);
        if (i + 1 < (int)runs[r].size()) heap.emplace(runs[r][i + 1], r, i + 1); // HOT
    }
    return out;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> runs;
    for (int i = 0; i < n; i += 4) {
        runs.push_back(measured::numbers(min(4, n - i)));
        sort(runs.back().begin(), runs.back().end());
    }
    measured::run([&] { return mergeRuns(runs); });
}
