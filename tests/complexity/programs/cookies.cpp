// time: O(n log n + m log m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    int findContentChildren(vector<int> greed, vector<int> sizes) {
        sort(begin(greed), end(greed));  // HOT
        ranges::sort(sizes);  // HOT
        size_t child = 0;
        for (int size : sizes)
            if (child < greed.size() && greed[child] <= size)
                child++;
        return child;
    }
};

int main(int argc, char** argv) {
    auto greed = measured::numbers(measured::size(argc, argv, 1));
    auto sizes = measured::numbers(measured::size(argc, argv, 2));
    measured::run([&] { return Solution().findContentChildren(greed, sizes); });
}
