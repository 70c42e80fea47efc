// time: O(sqrt n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class NumArray {
    vector<int> values;
    vector<long long> blocks;

  public:
    int width;

    NumArray(const vector<int>& nums) : values(nums), width(max(1, (int)sqrt(nums.size()))) {
        blocks.resize(values.size() / width + 1);
        for (size_t i = 0; i < values.size(); i++)
            blocks[i / width] += values[i];
    }

    long long sumRange(int left, int right) {
        long long sum = 0;
        int i = left;
        while (i <= right && i % width != 0)        // HOT
            sum += values[i++];                     // HOT
        for (; i + width - 1 <= right; i += width)  // HOT
            sum += blocks[i / width];               // HOT
        while (i <= right)                          // HOT
            sum += values[i++];                     // HOT
        return sum;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    NumArray array(measured::numbers(n, 1000));
    // The widest range which cuts its first and its last block.
    int last = n / array.width * array.width - 2;
    measured::run([&] { return array.sumRange(1, last); });
}
