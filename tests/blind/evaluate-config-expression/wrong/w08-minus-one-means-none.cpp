// judge: evaluate-config-expression
// wrong: -1 stands for "no operand yet", so that a minus behind something worth -1 is taken for a sign; fails on: "-1 - 5" -> -6 but gives -5
#include <bits/stdc++.h>
using namespace std;

long long evaluate(string& s) {
    const long long NONE = -1;
    struct State { long long sum = 0, prod = 1; char add = '+', mul = '*'; bool neg = false; };
    vector<State> st;
    State t;
    long long x = NONE;             // operand read last

    auto useFactor = [&]() {
        if (t.mul == '*') t.prod *= x; else t.prod /= x;
        x = NONE;
    };
    auto useTerm = [&]() {
        useFactor();
        if (t.add == '+') t.sum += t.prod; else t.sum -= t.prod;
        t.prod = 1;
        t.mul = '*';
    };
    for (size_t i = 0; i < s.size(); ++i) {
        char c = s[i];
        if (c == ' ') continue;
        if (isdigit((unsigned char)c)) {
            x = 0;
            for (; i < s.size() && isdigit((unsigned char)s[i]); ++i) x = x * 10 + (s[i] - '0');
            --i;
            if (t.neg) x = -x;
            t.neg = false;
        } else if (c == '(') {
            st.push_back(t);
            t = State();
            x = NONE;
        } else if (c == ')') {
            useTerm();
            x = t.sum;
            t = st.back();
            st.pop_back();
            if (t.neg) x = -x;
            t.neg = false;
        } else if (c == '-' && x == NONE) {
            t.neg = !t.neg;
        } else if (c == '*' || c == '/') {
            useFactor();
            t.mul = c;
        } else {
            useTerm();
            t.add = c;
        }
    }
    useTerm();
    return t.sum;
}
