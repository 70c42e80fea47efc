// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    bool isValid(const string& s) {
        stack<char> open;
        for (char c : s) {                           // HOT
            if (c == '(' || c == '[' || c == '{') {  // HOT
                open.push(c);                        // HOT
                continue;
            }
            if (open.empty())  // HOT
                return false;
            char o = open.top();                                              // HOT
            open.pop();                                                       // HOT
            bool match = (o == '(' && c == ')') || (o == '[' && c == ']') ||  // HOT
                         (o == '{' && c == '}');                              // HOT
            if (!match)                                                       // HOT
                return false;
        }
        return open.empty();
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string s;
    for (int i = 0; i < n / 2; i++)
        s += "([{"[measured::random() % 3];
    for (int i = n / 2 - 1; i >= 0; i--)
        s += s[i] == '(' ? ')' : s[i] == '[' ? ']' : '}';
    measured::run([&] { return Solution().isValid(s); });
}
