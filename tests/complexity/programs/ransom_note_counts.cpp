// time: O(n + m) space: O(1)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
  public:
    int missingLetters(const char* magazine, const char* note) {
        int available[26] = {};
        while (*magazine)                    // HOT
            available[*magazine++ - 'a']++;  // HOT
        int missing = 0;
        for (; *note; note++) {                // HOT
            if (--available[*note - 'a'] < 0)  // HOT
                missing++;                     // HOT
        }
        return missing;
    }
};

int main(int argc, char** argv) {
    string magazine = measured::letters(measured::size(argc, argv, 1));
    string note = measured::letters(measured::size(argc, argv, 2));
    measured::run([&] { return Solution().missingLetters(magazine.c_str(), note.c_str()); });
}
