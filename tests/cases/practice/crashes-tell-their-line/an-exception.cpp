// judge: running-total
#include <map>
#include <vector>
using namespace std;

vector<long long> runningTotal(vector<int>& values, int scale) {
    map<int, long long> totals;
    for (int i = 0; i < (int)values.size(); ++i)
        totals[i] = totals.at(i - 1) + values[i] * scale;
    return {};
}
