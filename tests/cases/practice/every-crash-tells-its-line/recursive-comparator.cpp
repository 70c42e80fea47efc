// judge: three-values
#include <algorithm>
#include <vector>
using namespace std;
struct Less {
    bool operator()(int left, int right) const {
        return left != right && !(*this)(right, left);  // here
    }
};
vector<long long> runningTotal(vector<int>& values, int scale) {
    sort(values.begin(), values.end(), Less());
    return {1LL * values[0] * scale};
}
