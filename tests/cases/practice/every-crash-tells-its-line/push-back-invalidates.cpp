// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    long long total = 0;
    for (int value : values)
        totals.push_back(total += 1LL * value * scale);
    for (auto it = totals.begin(); it != totals.end(); ++it)  // here
        if (*it <= 3)
            totals.push_back(7);
    return totals;
}
