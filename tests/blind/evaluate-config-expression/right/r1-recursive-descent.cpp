// judge: evaluate-config-expression
// right: recursive descent with an index, expr / term / factor, minus signs counted in a loop
#include <bits/stdc++.h>
using namespace std;

namespace {
struct Parser {
    const string& s;
    size_t p = 0;
    explicit Parser(const string& text) : s(text) {}

    char peek() {
        while (p < s.size() && s[p] == ' ') ++p;
        return p < s.size() ? s[p] : '\0';
    }
    long long factor() {
        bool neg = false;
        while (peek() == '-') { neg = !neg; ++p; }
        long long v = 0;
        if (peek() == '(') {
            ++p;
            v = expr();
            peek();
            ++p;
        } else {
            while (p < s.size() && s[p] >= '0' && s[p] <= '9') v = v * 10 + (s[p++] - '0');
        }
        return neg ? -v : v;
    }
    long long term() {
        long long v = factor();
        for (;;) {
            char c = peek();
            if (c == '*') { ++p; v *= factor(); }
            else if (c == '/') { ++p; v /= factor(); }
            else return v;
        }
    }
    long long expr() {
        long long v = term();
        for (;;) {
            char c = peek();
            if (c == '+') { ++p; v += term(); }
            else if (c == '-') { ++p; v -= term(); }
            else return v;
        }
    }
};
}

long long evaluate(string& expression) {
    Parser parser(expression);
    return parser.expr();
}
