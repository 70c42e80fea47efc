// judge: evaluate-config-expression
// wrong: copies the whole rest of the text for each number (stoll of substr), quadratic; fails on: "1+1+1+...+1" with 999999 characters -> 500000 (too slow)
#include <bits/stdc++.h>
using namespace std;

static size_t at;

static char next(string& s) {
    while (at < s.size() && s[at] == ' ') at++;
    return at < s.size() ? s[at] : '$';
}
static long long sum(string& s);
static long long single(string& s) {
    bool minus = false;
    while (next(s) == '-') { minus = !minus; at++; }
    long long v;
    if (next(s) == '(') {
        at++;
        v = sum(s);
        next(s);
        at++;
    } else {
        size_t len = 0;
        v = stoll(s.substr(at), &len);
        at += len;
    }
    return minus ? -v : v;
}
static long long product(string& s) {
    long long v = single(s);
    while (next(s) == '*' || next(s) == '/') {
        char op = s[at++];
        long long w = single(s);
        v = op == '*' ? v * w : v / w;
    }
    return v;
}
static long long sum(string& s) {
    long long v = product(s);
    while (next(s) == '+' || next(s) == '-') {
        char op = s[at++];
        long long w = product(s);
        v = op == '+' ? v + w : v - w;
    }
    return v;
}
long long evaluate(string& expression) {
    at = 0;
    return sum(expression);
}
