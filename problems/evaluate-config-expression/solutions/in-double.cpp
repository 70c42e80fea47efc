// verdict: wrong-answer
// Computes with floating-point numbers, and cuts quotients.
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
    double factor() {
        if (take('-'))
            return -factor();
        if (take('(')) {
            double x = sum();
            take(')');
            return x;
        }
        double x = 0;
        while (i < s.size() && isdigit(s[i]))
            x = x * 10 + (s[i++] - '0');
        return x;
    }
    double product() {
        double x = factor();
        while (true) {
            if (take('*'))
                x *= factor();
            else if (take('/'))
                x = trunc(x / factor());
            else
                return x;
        }
    }
    double sum() {
        double x = product();
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
