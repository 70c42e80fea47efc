// judge: three-values
#include <climits>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    int lowest = INT_MIN;
    for (int value : values)
        lowest = lowest > value ? value : lowest;
    int negated = lowest / -scale;  // here
    return {negated};
}
