// verdict: wrong-answer
// Applies a minus sign in front to the whole product or sum that follows.
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
            return -sum();
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
                x = x / factor();
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
