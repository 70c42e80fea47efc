// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int subarraySum(const int* nums, int n, long long k) {
    unordered_map<long long, int> seen{{0, 1}};
    long long sum = 0;
    int count = 0;
    for (int i = 0; i < n; ++i) { // HOT
        sum += nums[i]; // HOT
        if (auto it = seen.find(sum - k); it != seen.end()) count += it->second; // HOT
        ++seen[sum]; // HOT
    }
    return count;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto a = measured::numbers(n, 9);
    for (int& x : a) ++x;
    measured::run([&] { return subarraySum(a.data(), n, 40); });
}
