// judge: evaluate-config-expression
// wrong: a minus sign in front negates the whole product that follows instead of the next number; fails on: "2 * -7 / 2" -> -7 but gives -6
#include <bits/stdc++.h>
using namespace std;

static const char* cur;
static long long expr();
static void ws() { while (*cur == ' ') ++cur; }
static long long term();

static long long factor() {
    ws();
    if (*cur == '-') { ++cur; return -term(); }
    if (*cur == '(') {
        ++cur;
        long long v = expr();
        ws();
        ++cur;
        return v;
    }
    long long v = 0;
    while (isdigit((unsigned char)*cur)) v = v * 10 + (*cur++ - '0');
    return v;
}
static long long term() {
    long long v = factor();
    for (ws(); *cur == '*' || *cur == '/'; ws()) {
        char op = *cur++;
        long long f = factor();
        if (op == '*') v *= f; else v /= f;
    }
    return v;
}
static long long expr() {
    long long v = term();
    for (ws(); *cur == '+' || *cur == '-'; ws()) {
        char op = *cur++;
        long long f = term();
        if (op == '+') v += f; else v -= f;
    }
    return v;
}
long long evaluate(string& expression) {
    cur = expression.c_str();
    return expr();
}
