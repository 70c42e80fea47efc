// verdict: wrong-answer
// All operators are as strong as each other.
#include <bits/stdc++.h>
using namespace std;

class Solution {
    string s;
    size_t i = 0;

    bool take(char c) {
        while (i < s.size() && s[i] == ' ')
            i++;
        if (i < s.size() && s[i] == c) {
            i++;
            return true;
        }
        return false;
    }
    long long factor() {
        if (take('-'))
            return -factor();
        if (take('(')) {
            long long x = sum();
            take(')');
            return x;
        }
        long long x = 0;
        while (i < s.size() && isdigit(s[i]))
            x = x * 10 + (s[i++] - '0');
        return x;
    }
    long long sum() {
        long long x = factor();
        while (true) {
            if (take('*'))
                x *= factor();
            else if (take('/'))
                x /= factor();
            else if (take('+'))
                x += factor();
            else if (take('-'))
                x -= factor();
            else
                return x;
        }
    }

  public:
    long long evaluate(string expression) {
        s = expression;
        return sum();
    }
};
