// judge: three-values
#include <vector>
using namespace std;
vector<long long> scaled(const vector<int>& values, int scale) {  // here
    vector<long long> totals;
    for (int value : values)
        totals.push_back(1LL * value * scale);
    if (totals.empty())
        return totals;
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    return scaled(values, scale);
}
