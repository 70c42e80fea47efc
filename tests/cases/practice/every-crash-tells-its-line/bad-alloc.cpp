// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    size_t room = values.size() * scale - 4;
    long long* all = new long long[room / 32];  // here
    totals.push_back(all[0] = 1);
    return totals;
}
