// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals = {0};
    long long& first = totals[0];
    for (int value : values)
        totals.push_back(totals.back() + 1LL * value * scale);
    first = 1;  // here
    totals.erase(totals.begin());
    return totals;
}
