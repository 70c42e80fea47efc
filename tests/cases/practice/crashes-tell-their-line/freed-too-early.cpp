// judge: running-total
#include <cstdlib>
#include <vector>
using namespace std;

vector<long long> runningTotal(vector<int>& values, int scale) {
    long long* totals = new long long[values.size()];
    for (size_t i = 0; i < values.size(); ++i)
        totals[i] = (i > 0 ? totals[i - 1] : 0) + values[i] * scale;
    delete[] totals;
    if (totals[0] != values[0] * scale)
        abort();
    return {totals, totals + values.size()};
}
