// judge: evaluate-config-expression
// right: one pass with a running sum and a running product, put aside in a frame at each parenthesis
#include <bits/stdc++.h>
using namespace std;

namespace {
struct Frame {
    long long sum = 0;      // everything before the current term
    long long prod = 0;     // current term so far
    char add = '+';         // how the current term joins the sum
    char mul = 0;           // how the next factor joins the term, 0: it starts it
    bool neg = false;       // odd number of minus signs before the next factor
    bool open = true;       // a factor is expected

    void factor(long long v) {
        if (neg) v = -v;
        neg = false;
        open = false;
        if (mul == 0) prod = v;
        else if (mul == '*') prod *= v;
        else prod /= v;
    }
    void closeTerm() {
        if (add == '+') sum += prod; else sum -= prod;
        mul = 0;
    }
};
}

long long evaluate(string& expression) {
    vector<Frame> outer;
    Frame f;
    const char* p = expression.data();
    const char* end = p + expression.size();
    while (p < end) {
        char c = *p;
        if (c >= '0' && c <= '9') {
            long long v = 0;
            while (p < end && *p >= '0' && *p <= '9') v = v * 10 + (*p++ - '0');
            f.factor(v);
            continue;
        }
        ++p;
        if (c == ' ') continue;
        if (c == '(') {
            outer.push_back(f);
            f = Frame();
        } else if (c == ')') {
            f.closeTerm();
            long long v = f.sum;
            f = outer.back();
            outer.pop_back();
            f.factor(v);
        } else if (f.open) {
            f.neg = !f.neg;
        } else if (c == '*' || c == '/') {
            f.mul = c;
            f.open = true;
        } else {
            f.closeTerm();
            f.add = c;
            f.open = true;
        }
    }
    f.closeTerm();
    return f.sum;
}
