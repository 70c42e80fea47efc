// judge: running-total
#include <vector>
using namespace std;

vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    for (size_t i = 0; i < values.size(); ++i)
        totals[i] = (i > 0 ? totals[i - 1] : 0) + values[i] * scale;
    return totals;
}
