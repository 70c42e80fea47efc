// time: O(sqrt n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    long long sumOfProperDivisors(int num) {
        long long sum = 0;
        for (long long d = 1; d * d <= num; d++) { // HOT
            if (num % d == 0) { // HOT
                sum += d;
                if (d * d != num) sum += num / d;
            }
        }
        return sum - num;
    }

    bool checkPerfectNumber(int num) { return num > 1 && sumOfProperDivisors(num) == num; }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    measured::run([&] { return Solution().checkPerfectNumber(n); });
}
