// verdict: wrong-answer
// Computes in 32 bits.
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
    unsigned factor() {
        if (take('-'))
            return -factor();
        if (take('(')) {
            unsigned x = sum();
            take(')');
            return x;
        }
        unsigned x = 0;
        while (i < s.size() && isdigit(s[i]))
            x = x * 10 + (s[i++] - '0');
        return x;
    }
    unsigned product() {
        unsigned x = factor();
        while (true) {
            if (take('*'))
                x *= factor();
            else if (take('/'))
                x = (unsigned)((long long)(int)x / (int)factor());
            else
                return x;
        }
    }
    unsigned sum() {
        unsigned x = product();
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
        return (int)sum();
    }
};
