// time: O(n^3) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

bool isPalindrome(const string& s, int lo, int hi) {
    while (lo < hi) { // HOT
        if (s[lo] != s[hi]) return false; // HOT
        lo++; // HOT
        hi--; // HOT
    }
    return true;
}

string longestPalindrome(const string& s) {
    string best;
    int n = s.size();
    for (int i = 0; i < n; i++) {
        for (int j = i; j < n; j++) {
            if (isPalindrome(s, i, j) && j - i + 1 > (int)best.size()) { // HOT
                best = s.substr(i, j - i + 1);
            }
        }
    }
    return best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    // One repeated letter: every substring is a palindrome, so no check stops early.
    string s(n, char('a' + measured::random() % 26));
    measured::run([&] { return longestPalindrome(s); });
}
