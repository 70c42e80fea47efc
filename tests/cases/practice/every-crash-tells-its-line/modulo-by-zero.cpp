// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    int buckets = (int)values.size() - 3;
    for (int value : values) {
        int bucket = value % buckets;  // here
        totals.push_back(bucket * scale);
    }
    return totals;
}
