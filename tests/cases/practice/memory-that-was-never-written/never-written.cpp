// judge: running-total
#include <map>
#include <vector>
struct Sums {
    long long unused[4];
    long long total;
};
std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::map<int, int> of{{1, 2}};
    of.erase(1);
    Sums* sums = new Sums;
    std::vector<long long> totals;
    for (int value : values) {
        sums->total += 1LL * value * scale;
        totals.push_back(sums->total > 0 ? sums->total : 0);
    }
    return totals;
}
