// judge: evaluate-config-expression
// right: shunting-yard, a stack of values and one of operators, with the front minus as an operator of its own
#include <bits/stdc++.h>
using namespace std;

static int precedence(char op) {
    switch (op) {
        case '+': case '-': return 1;
        case '*': case '/': return 2;
        case '~': return 3;
    }
    return 0;   // (
}

static void applyTop(vector<long long>& vals, vector<char>& ops) {
    char op = ops.back();
    ops.pop_back();
    long long b = vals.back();
    if (op == '~') { vals.back() = -b; return; }
    vals.pop_back();
    long long& a = vals.back();
    if (op == '+') a += b;
    else if (op == '-') a -= b;
    else if (op == '*') a *= b;
    else a /= b;
}

long long evaluate(string& expression) {
    vector<long long> vals;
    vector<char> ops;
    bool wantOperand = true;
    for (size_t i = 0; i < expression.size(); ++i) {
        char c = expression[i];
        if (c == ' ') continue;
        if (isdigit((unsigned char)c)) {
            long long v = 0;
            while (i < expression.size() && isdigit((unsigned char)expression[i])) v = v * 10 + (expression[i++] - '0');
            --i;
            vals.push_back(v);
            wantOperand = false;
        } else if (c == '(') {
            ops.push_back(c);
            wantOperand = true;
        } else if (c == ')') {
            while (ops.back() != '(') applyTop(vals, ops);
            ops.pop_back();
            wantOperand = false;
        } else if (wantOperand) {
            ops.push_back('~');
        } else {
            while (!ops.empty() && precedence(ops.back()) >= precedence(c)) applyTop(vals, ops);
            ops.push_back(c);
            wantOperand = true;
        }
    }
    while (!ops.empty()) applyTop(vals, ops);
    return vals.back();
}
