// judge: evaluate-config-expression
// wrong: multiplies up numerator and denominator of a term and divides once at its end; fails on: "7 / 2 * 2" -> 6 but gives 7
#include <bits/stdc++.h>
using namespace std;

struct Calc {
    const string& s;
    size_t i;
    char look() {
        while (i < s.size() && s[i] == ' ') ++i;
        return i < s.size() ? s[i] : 0;
    }
    long long atom() {
        int sign = 1;
        while (look() == '-') { sign = -sign; ++i; }
        long long v = 0;
        if (look() == '(') {
            ++i;
            v = total();
            look();
            ++i;
        } else while (i < s.size() && isdigit((unsigned char)s[i])) v = v * 10 + (s[i++] - '0');
        return sign * v;
    }
    long long term() {
        long long num = atom(), den = 1;
        while (look() == '*' || look() == '/') {
            char op = s[i++];
            if (op == '*') num *= atom();
            else den *= atom();
        }
        return num / den;
    }
    long long total() {
        long long v = term();
        while (look() == '+' || look() == '-') {
            char op = s[i++];
            if (op == '+') v += term();
            else v -= term();
        }
        return v;
    }
};

long long evaluate(string& expression) {
    Calc c{expression, 0};
    return c.total();
}
