// judge: three-values
#include <algorithm>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<int> many(40, values[0]);
    sort(many.begin(), many.end(), [](int left, int right) { return left <= right; });  // here
    return {1LL * many[0] * scale};
}
