#include <vector>

namespace {
class Solution {
public:
    std::vector<long long> runningTotal(std::vector<int>& values, int scale) { return {}; }
};
}
