// judge: evaluate-config-expression
// wrong: looks for the matching ) by a scan from each (, quadratic when deeply nested; fails on: 100000 times "(", then "1+1+...+1" with 799999 characters, 100000 times ")" -> 400000 (too slow)
#include <bits/stdc++.h>
using namespace std;

static long long eval(const string& s, size_t l, size_t r) {
    long long sum = 0, prod = 1;
    char add = '+', mul = '*';
    bool neg = false, operand = true;
    size_t i = l;
    while (i < r) {
        char c = s[i];
        if (c == ' ') { ++i; continue; }
        if (c == '(' || isdigit((unsigned char)c)) {
            long long v = 0;
            if (c == '(') {
                size_t j = i + 1;
                for (int depth = 1; ; ++j) {
                    if (s[j] == '(') depth++;
                    else if (s[j] == ')' && --depth == 0) break;
                }
                v = eval(s, i + 1, j);
                i = j + 1;
            } else {
                while (i < r && isdigit((unsigned char)s[i])) v = v * 10 + (s[i++] - '0');
            }
            if (neg) v = -v;
            neg = false;
            if (mul == '*') prod *= v; else prod /= v;
            operand = false;
            continue;
        }
        ++i;
        if (operand) neg = !neg;
        else {
            if (c == '*' || c == '/') mul = c;
            else {
                sum = add == '+' ? sum + prod : sum - prod;
                prod = 1;
                mul = '*';
                add = c;
            }
            operand = true;
        }
    }
    return add == '+' ? sum + prod : sum - prod;
}
long long evaluate(string& expression) {
    return eval(expression, 0, expression.size());
}
