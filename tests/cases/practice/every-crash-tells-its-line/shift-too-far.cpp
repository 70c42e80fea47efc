// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    for (int value : values) {
        int bit = 1 << (value + 40);  // here
        totals.push_back(bit * 1LL * scale);
    }
    return totals;
}
