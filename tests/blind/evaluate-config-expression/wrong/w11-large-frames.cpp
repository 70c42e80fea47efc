// judge: evaluate-config-expression
// wrong: a call for each minus sign and each parenthesis with a buffer of 512 bytes in it: more than 500 bytes of stack for each of up to 900000 open calls; fails on: 99999 times "--------(", then "1", 99999 times ")" -> 1 but crashes (the stack is full)
#include <bits/stdc++.h>
using namespace std;

class Climber {
    const char* p;
    void blanks() { while (*p == ' ') ++p; }
    static int strength(char c) {
        if (c == '+' || c == '-') return 1;
        if (c == '*' || c == '/') return 2;
        return -1;
    }
public:
    explicit Climber(const char* text) : p(text) {}

    // reads an operand and all operators behind it that bind at least as strongly as `least`
    long long parse(int least) {
        char word[512];
        long long left;
        blanks();
        if (*p == '-') {
            ++p;
            left = -parse(3);
        } else if (*p == '(') {
            ++p;
            left = parse(0);
            blanks();
            ++p;
        } else {
            size_t len = 0;
            while (isdigit((unsigned char)*p) && len + 1 < sizeof word) word[len++] = *p++;
            word[len] = '\0';
            left = strtoll(word, nullptr, 10);
        }
        for (;;) {
            blanks();
            char op = *p;
            int k = strength(op);
            if (k < 0 || k < least) return left;
            ++p;
            long long right = parse(k + 1);
            switch (op) {
                case '+': left += right; break;
                case '-': left -= right; break;
                case '*': left *= right; break;
                default: left /= right;
            }
        }
    }
};

long long evaluate(string& expression) {
    return Climber(expression.c_str()).parse(0);
}
