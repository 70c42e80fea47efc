// time: O(n log^2 n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    long long reversePairs(const vector<int>& nums) { return count(nums, 0, nums.size()); }

private:
    long long count(const vector<int>& a, int lo, int hi) {
        if (hi - lo < 2) return 0;
        int mid = (lo + hi) >> 1;
        long long res = count(a, lo, mid) + count(a, mid, hi); // HOT
        vector<int> left(a.begin() + lo, a.begin() + mid), right(a.begin() + mid, a.begin() + hi);
        sort(left.begin(), left.end()); // HOT
        sort(right.begin(), right.end()); // HOT
        size_t j = 0;
        for (int x : left) {
            while (j < right.size() && x > 2LL * right[j]) j++;
            res += j;
        }
        return res;
    }
};

int main(int argc, char** argv) {
    auto a = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return Solution().reversePairs(a); });
}
