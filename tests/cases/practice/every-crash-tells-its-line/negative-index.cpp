// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals(values.size());
    for (int i = 0; i < (int)values.size(); ++i) {
        long long own = 1LL * values[i] * scale;
        totals[i] = totals[i - 1] + own;  // here
    }
    return totals;
}
