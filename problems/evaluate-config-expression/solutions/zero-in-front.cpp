// verdict: wrong-answer
// Puts a 0 in front of each minus sign that has nothing to subtract from.
#include <bits/stdc++.h>
using namespace std;

static int strength(char op) {
    return op == '(' ? 0 : op == '+' || op == '-' ? 1 : 2;
}

long long evaluate(string expression) {
    vector<long long> values;
    vector<char> ops;
    auto apply = [&] {
        char op = ops.back();
        ops.pop_back();
        long long b = values.back();
        values.pop_back();
        long long& a = values.back();
        if (op == '/' && b == 0)
            b = 1;
        a = op == '+' ? a + b : op == '-' ? a - b : op == '*' ? a * b : a / b;
    };
    bool operand = true;
    for (size_t i = 0; i < expression.size(); i++) {
        char c = expression[i];
        if (c == ' ')
            continue;
        if (isdigit(c)) {
            long long x = 0;
            while (i < expression.size() && isdigit(expression[i]))
                x = x * 10 + (expression[i++] - '0');
            i--;
            values.push_back(x);
            operand = false;
        } else if (c == '(') {
            ops.push_back(c);
            operand = true;
        } else if (c == ')') {
            while (ops.back() != '(')
                apply();
            ops.pop_back();
            operand = false;
        } else {
            if (operand)
                values.push_back(0);
            while (!ops.empty() && strength(ops.back()) >= strength(c))
                apply();
            ops.push_back(c);
            operand = true;
        }
    }
    while (!ops.empty())
        apply();
    return values.back();
}
