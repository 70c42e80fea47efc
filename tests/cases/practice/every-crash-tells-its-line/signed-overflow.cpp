// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    int total = 0;
    for (int value : values) {
        total += value * scale * 1000000000;  // here
        totals.push_back(total);
    }
    return totals;
}
