// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    vector<int> intersection(vector<int>& nums1, vector<int>& nums2) {
        unordered_set<int> a(nums1.begin(), nums1.end());  // HOT
        unordered_set<int> b(nums2.begin(), nums2.end());  // HOT
        vector<int> both;
        for (auto&& x : a)  // HOT
            if (b.count(x))  // HOT
                both.push_back(x);  // HOT
        return both;
    }
};

int main(int argc, char** argv) {
    vector<int> a = measured::shuffled(measured::size(argc, argv, 1)), b = measured::shuffled(measured::size(argc, argv, 2));
    for (int& x : a) x = 2 * x + 7;
    for (int& x : b) x = 3 * x + 1;
    measured::run([&] { return Solution().intersection(a, b); });
}
