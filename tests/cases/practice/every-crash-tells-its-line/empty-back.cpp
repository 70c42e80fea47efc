// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    for (int value : values) {
        long long before = totals.back();  // here
        totals.push_back(before + 1LL * value * scale);
    }
    return totals;
}
