// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> freq;
        for (int x : nums) ++freq[x]; // HOT
        vector<vector<int>> bucket(nums.size() + 1); // HOT
        for (auto& [value, count] : freq) bucket[count].push_back(value); // HOT
        vector<int> res;
        for (int c = nums.size(); c > 0 && (int)res.size() < k; --c) // HOT
            for (int v : bucket[c]) { // HOT
                res.push_back(v);
                if ((int)res.size() == k) break;
            }
        return res;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto a = measured::numbers(n, n / 4 + 1);
    measured::run([&] { return Solution().topKFrequent(a, 10).size(); });
}
