// judge: evaluate-config-expression
// wrong: remembers the sign in front of a parenthesis in one variable, which an inner parenthesis overwrites; fails on: "-((1) + 2)" -> -3 but gives 3
#include <bits/stdc++.h>
using namespace std;

long long evaluate(string& s) {
    struct Level { long long sum, prod; char add, mul; };
    stack<Level> levels;
    Level cur{0, 1, '+', '*'};
    bool neg = false, negParen = false, operand = true;

    auto take = [&](long long v) {
        if (cur.mul == '*') cur.prod *= v; else cur.prod /= v;
        operand = false;
    };
    auto finish = [&]() {
        if (cur.add == '+') cur.sum += cur.prod; else cur.sum -= cur.prod;
        cur.prod = 1;
        cur.mul = '*';
    };
    for (size_t i = 0; i < s.size(); i++) {
        char c = s[i];
        if (c == ' ') continue;
        if (isdigit((unsigned char)c)) {
            long long v = 0;
            while (i < s.size() && isdigit((unsigned char)s[i])) v = v * 10 + (s[i++] - '0');
            i--;
            take(neg ? -v : v);
            neg = false;
        } else if (c == '(') {
            negParen = neg;
            neg = false;
            levels.push(cur);
            cur = {0, 1, '+', '*'};
            operand = true;
        } else if (c == ')') {
            finish();
            long long v = negParen ? -cur.sum : cur.sum;
            negParen = false;
            cur = levels.top();
            levels.pop();
            take(v);
        } else if (operand) {
            neg = !neg;
        } else {
            if (c == '+' || c == '-') { finish(); cur.add = c; }
            else cur.mul = c;
            operand = true;
        }
    }
    finish();
    return cur.sum;
}
