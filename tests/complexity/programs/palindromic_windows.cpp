// time: O(n * k) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

int countPalindromes(const string& s, int k) {
    int found = 0;
    for (int i = 0; i + k <= (int)s.size(); i++) {
        string window = s.substr(i, k);  // HOT
        int left = 0, right = k - 1;
        while (left < right && window[left] == window[right]) {  // HOT
            left++;                                              // HOT
            right--;                                             // HOT
        }
        found += left >= right;
    }
    return found;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    string s(n, 'a' + measured::random() % 26);
    measured::run([&] { return countPalindromes(s, k); });
}
