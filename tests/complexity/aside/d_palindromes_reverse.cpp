// time: O(n^3) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int countSubstrings(const string& s) {
    int count = 0;
    for (size_t i = 0; i < s.size(); ++i)
        for (size_t len = 1; i + len <= s.size(); ++len) {
            string part = s.substr(i, len);                // HOT
            string back(part.rbegin(), part.rend());       // HOT
            count += part == back;
        }
    return count;
}

int main(int argc, char** argv) {
    string s = measured::letters(measured::size(argc, argv, 1), 2);
    measured::run([&] { return countSubstrings(s); });
}
