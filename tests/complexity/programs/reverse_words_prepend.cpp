// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    string reverseWords(const string& s) {
        string result;
        size_t begin = 0;
        while (begin < s.size()) {
            size_t end = min(s.find(' ', begin), s.size());
            result = s.substr(begin, end - begin) + ' ' + result;  // HOT
            begin = end + 1;
        }
        return result;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string text;
    for (int i = 0; i < n; i++)
        text += measured::letters(7) + ' ';
    measured::run([&] { return Solution().reverseWords(text); });
}
