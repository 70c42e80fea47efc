// judge: three-values
#include <stdexcept>
#include <vector>
using namespace std;
long long times(int value, int scale) noexcept {
    if (value > 2)
        throw runtime_error("too large");  // here
    return 1LL * value * scale;
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    try {
        for (int value : values)
            totals.push_back((totals.empty() ? 0 : totals.back()) + times(value, scale));
    } catch (const exception&) {
    }
    return totals;
}
