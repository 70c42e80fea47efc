// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    long long total = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        total += 1LL * values[i] * scale;
        totals.push_back(total / i * i);  // here
    }
    return totals;
}
