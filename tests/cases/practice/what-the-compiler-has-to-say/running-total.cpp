#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals(values.size());
    int last;
    if (values.size() > 1 && (scale = 0))
        last = 3;
    for (int i = 0; i < values.size() - 1; ++i)
        totals[i] = accumulate(values.begin(), values.end(), 0LL) * last;
    for (int value : values);
        sort(values.begin(), values.end());
    return totals;
}
