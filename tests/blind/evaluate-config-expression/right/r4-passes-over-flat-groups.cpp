// judge: evaluate-config-expression
// right: tokens on a stack; at each ) the flat group since its ( is reduced in three passes: signs, * and /, + and -
#include <bits/stdc++.h>
using namespace std;

namespace {
struct Tok {
    char kind;          // 'n' for a number, else the character itself
    long long value;
};

long long reduceFlat(const Tok* t, size_t n) {
    // pass 1: signs
    vector<long long> nums;
    vector<char> ops;
    bool neg = false, expect = true;
    for (size_t i = 0; i < n; ++i) {
        if (t[i].kind == 'n') {
            nums.push_back(neg ? -t[i].value : t[i].value);
            neg = false;
            expect = false;
        } else if (expect) {
            neg = !neg;
        } else {
            ops.push_back(t[i].kind);
            expect = true;
        }
    }
    // pass 2: * and /
    size_t m = 0;
    for (size_t i = 0; i < ops.size(); ++i) {
        if (ops[i] == '*') nums[m] *= nums[i + 1];
        else if (ops[i] == '/') nums[m] /= nums[i + 1];
        else {
            ops[m] = ops[i];
            nums[++m] = nums[i + 1];
        }
    }
    // pass 3: + and -
    long long r = nums[0];
    for (size_t i = 0; i < m; ++i) r = ops[i] == '+' ? r + nums[i + 1] : r - nums[i + 1];
    return r;
}
}

long long evaluate(string& expression) {
    vector<Tok> st;
    vector<size_t> starts;
    size_t n = expression.size();
    for (size_t i = 0; i < n;) {
        char c = expression[i];
        if (c == ' ') { ++i; continue; }
        if (c >= '0' && c <= '9') {
            long long v = 0;
            for (; i < n && expression[i] >= '0' && expression[i] <= '9'; ++i) v = 10 * v + (expression[i] - '0');
            st.push_back({'n', v});
            continue;
        }
        ++i;
        if (c == '(') starts.push_back(st.size());
        else if (c == ')') {
            size_t from = starts.back();
            starts.pop_back();
            long long v = reduceFlat(st.data() + from, st.size() - from);
            st.resize(from);
            st.push_back({'n', v});
        } else st.push_back({c, 0});
    }
    return reduceFlat(st.data(), st.size());
}
