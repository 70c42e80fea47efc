// judge: three-values
#include <memory>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<unique_ptr<long long>> kept;
    vector<long long> totals;
    long long total = 0;
    for (int value : values) {
        total += 1LL * value * scale;
        auto made = make_unique<long long>(total);
        kept.push_back(move(made));
        totals.push_back(*made);  // here
    }
    return totals;
}
