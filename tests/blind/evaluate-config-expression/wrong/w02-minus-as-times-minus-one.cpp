// judge: evaluate-config-expression
// wrong: reads a minus sign in front as "-1 *", which behind a / divides by -1 and multiplies by the rest; fails on: "8 / -4" -> -2 but gives -32
#include <bits/stdc++.h>
using namespace std;

static int prec(char c) { return c == '(' ? 0 : (c == '+' || c == '-') ? 1 : 2; }

static void apply(vector<long long>& v, vector<char>& ops) {
    char op = ops.back(); ops.pop_back();
    long long b = v.back(); v.pop_back();
    long long a = v.back(); v.pop_back();
    switch (op) {
        case '+': v.push_back(a + b); break;
        case '-': v.push_back(a - b); break;
        case '*': v.push_back(a * b); break;
        default: v.push_back(a / b);
    }
}

long long evaluate(string& s) {
    vector<long long> v;
    vector<char> ops;
    auto push = [&](char op) {
        while (!ops.empty() && prec(ops.back()) >= prec(op)) apply(v, ops);
        ops.push_back(op);
    };
    bool operand = true;
    for (size_t i = 0; i < s.size(); i++) {
        char c = s[i];
        if (c == ' ') continue;
        if (isdigit((unsigned char)c)) {
            long long x = 0;
            while (i < s.size() && isdigit((unsigned char)s[i])) x = x * 10 + (s[i++] - '0');
            i--;
            v.push_back(x);
            operand = false;
        } else if (c == '(') {
            ops.push_back('(');
            operand = true;
        } else if (c == ')') {
            while (ops.back() != '(') apply(v, ops);
            ops.pop_back();
            operand = false;
        } else if (operand) {       // -x  =  -1 * x
            v.push_back(-1);
            push('*');
        } else {
            push(c);
            operand = true;
        }
    }
    while (!ops.empty()) apply(v, ops);
    return v.back();
}
