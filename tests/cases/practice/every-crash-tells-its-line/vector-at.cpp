// judge: three-values
#include <vector>
using namespace std;
long long part(const vector<int>& values, size_t i, int scale) {
    return 1LL * values.at(i) * scale;  // here
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    long long total = 0;
    for (size_t i = 0; i <= values.size(); ++i) {
        total += part(values, i, scale);
        totals.push_back(total);
    }
    return totals;
}
