// time: O(n * m) space: O(1)
// axes: n,m
// where: m <= n/64
#include "measured.h"
using namespace std;

class Solution {
public:
    int strStr(const string& haystack, const string& needle) {
        int n = haystack.length(), m = needle.length();
        for (int i = 0; i <= n - m; i++) {
            int j = 0;
            for (; j < m; j++)  // HOT
                if (haystack[i + j] != needle[j])  // HOT
                    break;
            if (j == m)
                return i;
        }
        return -1;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), m = measured::size(argc, argv, 2, 10);
    char letter = 'b' + measured::random() % 20;
    string haystack(n, letter), needle(m, letter);
    needle.back() = 'a';
    measured::run([&] { return Solution().strStr(haystack, needle); });
}
