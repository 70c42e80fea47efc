// judge: three-values
#include <cassert>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    long long total = 0;
    for (int value : values)
        total += 1LL * value * scale;
    assert(total < 0);  // here
    return {total};
}
