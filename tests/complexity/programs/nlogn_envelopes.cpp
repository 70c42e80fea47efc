// time: O(n log n) space: O(n)
// axes: n
// Heights nearly rise with the widths, so that the list of tails is long.
#include "measured.h"
using namespace std;

class Solution {
public:
    int maxEnvelopes(vector<array<int, 2>>& env) {
        ranges::sort(env, [](auto& a, auto& b) { return a[0] < b[0] || (a[0] == b[0] && a[1] > b[1]); }); // HOT
        vector<int> tails;
        for (auto& [w, h] : env) {
            auto it = ranges::lower_bound(tails, h); // HOT
            if (it == tails.end())
                tails.push_back(h);
            else
                *it = h;
        }
        return tails.size();
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto w = measured::shuffled(n);
    vector<array<int, 2>> env(n);
    for (int i = 0; i < n; i++) env[i] = {w[i], w[i] + (int)(measured::random() % 10)};
    measured::run([&] { return Solution().maxEnvelopes(env); });
}
