// judge: three-values
#include <functional>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    function<long long(int)> scaled;
    if (scale > 1)
        scaled = [&](int value) { return 1LL * value * scale; };
    vector<long long> totals;
    for (int value : values)
        totals.push_back(scaled(value));  // here
    return totals;
}
