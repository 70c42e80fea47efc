// verdict: wrong-answer
// Rounds quotients downwards, also negative ones.
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
    long long product() {
        long long x = factor();
        while (true) {
            if (take('*'))
                x *= factor();
            else if (take('/'))
                {
                long long y = factor(), q = x / y;
                x = q - (x % y != 0 && (x < 0) != (y < 0));
            }
            else
                return x;
        }
    }
    long long sum() {
        long long x = product();
        while (true) {
            if (take('+'))
                x += product();
            else if (take('-'))
                x -= product();
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
