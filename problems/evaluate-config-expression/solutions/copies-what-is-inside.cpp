// verdict: memory-limit-exceeded
// Evaluates a copy of what is inside of parentheses, while those of all levels around it are kept.
#include <bits/stdc++.h>
using namespace std;

class Solution {
    long long factor(const string& s, size_t& i) {
        while (s[i] == ' ')
            i++;
        if (s[i] == '-')
            return -factor(s, ++i);
        if (s[i] == '(') {
            size_t begin = ++i;
            for (int open = 1; open > 0; i++)
                open += s[i] == '(' ? 1 : s[i] == ')' ? -1 : 0;
            return evaluate(s.substr(begin, i - 1 - begin));
        }
        long long x = 0;
        while (i < s.size() && isdigit(s[i]))
            x = x * 10 + (s[i++] - '0');
        return x;
    }
    long long product(const string& s, size_t& i) {
        long long x = factor(s, i);
        while (true) {
            while (i < s.size() && s[i] == ' ')
                i++;
            if (i < s.size() && s[i] == '*')
                x *= factor(s, ++i);
            else if (i < s.size() && s[i] == '/')
                x /= factor(s, ++i);
            else
                return x;
        }
    }

  public:
    long long evaluate(const string& s) {
        size_t i = 0;
        long long x = product(s, i);
        while (i < s.size()) {
            char op = s[i++];
            x += op == '+' ? product(s, i) : -product(s, i);
        }
        return x;
    }
};
