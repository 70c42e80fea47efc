// judge: evaluate-config-expression
// wrong: rounds down and adds one to every negative quotient, also to one that came out even; fails on: "-6 / 2" -> -3 but gives -2
#include <bits/stdc++.h>
using namespace std;

static long long divide(long long a, long long b) {
    long long q = (long long)floorl((long double)a / (long double)b);
    if (q < 0) q++;         // towards zero
    return q;
}

struct Reader {
    string& s;
    size_t i = 0;
    void skip() { while (i < s.size() && s[i] == ' ') i++; }
    bool eat(char c) {
        skip();
        if (i < s.size() && s[i] == c) { i++; return true; }
        return false;
    }
    long long unary() {
        bool neg = false;
        while (eat('-')) neg = !neg;
        long long v = 0;
        if (eat('(')) {
            v = sum();
            eat(')');
        } else {
            for (; i < s.size() && isdigit((unsigned char)s[i]); i++) v = v * 10 + (s[i] - '0');
        }
        return neg ? -v : v;
    }
    long long product() {
        long long v = unary();
        while (true) {
            if (eat('*')) v *= unary();
            else if (eat('/')) v = divide(v, unary());
            else return v;
        }
    }
    long long sum() {
        long long v = product();
        while (true) {
            if (eat('+')) v += product();
            else if (eat('-')) v -= product();
            else return v;
        }
    }
};

long long evaluate(string& expression) {
    Reader r{expression};
    return r.sum();
}
