// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    vector<string> reorderLogs(vector<string> logs) {
        stable_sort(logs.begin(), logs.end(), [](const string& a, const string& b) {     // HOT
            string left = a.substr(a.find(' ') + 1), right = b.substr(b.find(' ') + 1);  // HOT
            bool leftDigit = isdigit((unsigned char)left[0]);                            // HOT
            bool rightDigit = isdigit((unsigned char)right[0]);                          // HOT
            if (leftDigit || rightDigit)                                                 // HOT
                return !leftDigit && rightDigit;                                         // HOT
            return left < right;                                                         // HOT
        });
        return logs;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> logs(n);
    for (int i = 0; i < n; i++) {
        string body = i % 8 == 0 ? to_string(100000 + i % 1000) : measured::letters(6);
        logs[i] = "id" + to_string(100 + i % 900) + " " + body;
    }
    measured::run([&] { return Solution().reorderLogs(logs); });
}
