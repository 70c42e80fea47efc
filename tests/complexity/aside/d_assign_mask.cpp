// time: O(n 2^n) space: O(2^n)
// axes: n
#include "measured.h"
using namespace std;

class Assignment {
    const vector<vector<int>>& cost;
    unordered_map<uint64_t, int> memo;

    int best(uint64_t taken, size_t worker) {
        if (worker == cost.size()) return 0;
        auto known = memo.find(taken);                                     // HOT
        if (known != memo.end()) return known->second;                     // HOT
        int least = INT_MAX;
        for (size_t job = 0; job < cost.size(); job++) {                   // HOT
            uint64_t bit = uint64_t{1} << job;                             // HOT
            if (taken & bit) continue;                                     // HOT
            least = min(least, cost[worker][job] + best(taken | bit, worker + 1));  // HOT
        }
        return memo[taken] = least;
    }

public:
    explicit Assignment(const vector<vector<int>>& cost) : cost(cost) {}
    int solve() { return best(0, 0); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 8);
    vector<vector<int>> cost(n);
    for (auto& row : cost) row = measured::numbers(n, 1000);
    measured::run([&] { return Assignment(cost).solve(); });
}
