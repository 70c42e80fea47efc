// judge: evaluate-config-expression
// wrong: sees a minus sign behind ( as one in front only if no space is between; fails on: "2 * ( -3)" -> -6 but gives -1
#include <bits/stdc++.h>
using namespace std;

static int prio(char c) {
    if (c == '+' || c == '-') return 1;
    if (c == '*' || c == '/') return 2;
    if (c == 'u') return 3;
    return 0;
}
static void run(vector<long long>& val, vector<char>& op) {
    char c = op.back();
    op.pop_back();
    if (c == 'u') { val.back() = -val.back(); return; }
    if (val.size() < 2) return;
    long long r = val.back();
    val.pop_back();
    switch (c) {
        case '+': val.back() += r; break;
        case '-': val.back() -= r; break;
        case '*': val.back() *= r; break;
        case '/': val.back() /= r; break;
    }
}
long long evaluate(string& s) {
    vector<long long> val;
    vector<char> op;
    char last = 0;              // last character that is no space
    for (size_t i = 0; i < s.size(); ++i) {
        char c = s[i];
        if (c == ' ') continue;
        if (c >= '0' && c <= '9') {
            long long v = c - '0';
            while (i + 1 < s.size() && s[i + 1] >= '0' && s[i + 1] <= '9') v = v * 10 + (s[++i] - '0');
            val.push_back(v);
        } else if (c == '(') {
            op.push_back(c);
        } else if (c == ')') {
            while (op.back() != '(') run(val, op);
            op.pop_back();
        } else if (c == '-' && (last == 0 || last == '+' || last == '-' || last == '*' || last == '/' || s[i - 1] == '(')) {
            op.push_back('u');
        } else {
            while (!op.empty() && prio(op.back()) >= prio(c)) run(val, op);
            op.push_back(c);
        }
        last = c;
    }
    while (!op.empty()) run(val, op);
    return val.back();
}
