// verdict: accepted
// time: O(n), space: O(n)
// Values on one stack and operators on another; `~` negates.
#include <bits/stdc++.h>
using namespace std;

class Solution {
    stack<long long> values;
    stack<char> ops;

    int strength(char op) {
        return op == '(' ? 0 : op == '+' || op == '-' ? 1 : op == '~' ? 3 : 2;
    }
    void apply() {
        char op = ops.top();
        ops.pop();
        long long b = values.top();
        values.pop();
        if (op == '~') {
            values.push(-b);
            return;
        }
        long long a = values.top();
        values.pop();
        values.push(op == '+' ? a + b : op == '-' ? a - b : op == '*' ? a * b : a / b);
    }

  public:
    long long evaluate(string expression) {
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
                values.push(x);
                operand = false;
            } else if (c == '(') {
                ops.push(c);
                operand = true;
            } else if (c == ')') {
                while (ops.top() != '(')
                    apply();
                ops.pop();
                operand = false;
            } else if (operand) {
                ops.push('~');
            } else {
                while (!ops.empty() && strength(ops.top()) >= strength(c))
                    apply();
                ops.push(c);
                operand = true;
            }
        }
        while (!ops.empty())
            apply();
        return values.top();
    }
};
