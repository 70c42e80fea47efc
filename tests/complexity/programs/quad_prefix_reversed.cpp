// time: O(n^2) space: O(n)
// axes: n
// Worst case: the first letter occurs only once, so that no longer prefix is a palindrome.
#include "measured.h"
using namespace std;

class Solution {
public:
    string shortestPalindrome(const string& s) {
        for (int len = s.size(); len > 0; --len) {
            string head = s.substr(0, len); // HOT
            string back;
            for (int i = len - 1; i >= 0; --i) back += head[i]; // HOT
            if (head == back) {
                string rest = s.substr(len);
                reverse(rest.begin(), rest.end());
                return rest + s;
            }
        }
        return s;
    }
};

int main(int argc, char** argv) {
    auto s = measured::letters(measured::size(argc, argv, 1), 25);
    s[0] = 'z';
    measured::run([&] { return Solution().shortestPalindrome(s); });
}
