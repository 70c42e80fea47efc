// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int longestConsecutive(const vector<int>& nums) {
    unordered_set<int> have(nums.begin(), nums.end());
    int best = 0;
    for (int x : nums) {
        int len = 1;
        while (have.count(x + len))  // HOT
            len++;                   // HOT
        best = max(best, len);
    }
    return best;
}

int main(int argc, char** argv) {
    vector<int> nums = measured::shuffled(measured::size(argc, argv, 1));
    measured::run([&] { return longestConsecutive(nums); });
}
