// time: O(sqrt n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    int countSquareSums(int c) {
        long long a = 0, b = (long long)sqrt((double)c);
        int ways = 0;
        while (a <= b) {                    // HOT
            long long sum = a * a + b * b;  // HOT
            if (sum == c)                   // HOT
                ways++;
            if (sum <= c)  // HOT
                a++;       // HOT
            else
                b--;  // HOT
        }
        return ways;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    measured::run([&] { return Solution().countSquareSums(n); });
}
