// judge: three-values
#include <vector>
using namespace std;
const int* scaled(int value, int scale) {
    int product = value * scale;
    const int* where = &product;
    return where;
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    long long total = 0;
    for (int value : values) {
        const int* product = scaled(value, scale);
        total += *product;  // here
        totals.push_back(total);
    }
    return totals;
}
