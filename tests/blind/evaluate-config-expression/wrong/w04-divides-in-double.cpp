// judge: evaluate-config-expression
// wrong: divides in double and truncates, which has 53 bits only; fails on: "3999999999999999999 / 1" -> 3999999999999999999 but gives 4000000000000000000
#include <bits/stdc++.h>
using namespace std;

static void doOp(vector<long long>& nums, char op) {
    long long b = nums.back();
    if (op == 'm') { nums.back() = -b; return; }
    nums.pop_back();
    long long a = nums.back();
    long long r;
    if (op == '+') r = a + b;
    else if (op == '-') r = a - b;
    else if (op == '*') r = a * b;
    else r = (long long)trunc((double)a / (double)b);
    nums.back() = r;
}

long long evaluate(string& expression) {
    static const map<char, int> rank{{'(', 0}, {'+', 1}, {'-', 1}, {'*', 2}, {'/', 2}, {'m', 3}};
    vector<long long> nums;
    vector<char> ops;
    bool start = true;
    size_t i = 0, n = expression.size();
    while (i < n) {
        char c = expression[i];
        if (c == ' ') { i++; continue; }
        if (isdigit((unsigned char)c)) {
            long long x = 0;
            while (i < n && isdigit((unsigned char)expression[i])) { x = x * 10 + (expression[i] - '0'); i++; }
            nums.push_back(x);
            start = false;
            continue;
        }
        i++;
        if (c == '(') { ops.push_back(c); start = true; }
        else if (c == ')') {
            while (ops.back() != '(') { doOp(nums, ops.back()); ops.pop_back(); }
            ops.pop_back();
            start = false;
        } else if (start) ops.push_back('m');
        else {
            while (!ops.empty() && rank.at(ops.back()) >= rank.at(c)) { doOp(nums, ops.back()); ops.pop_back(); }
            ops.push_back(c);
            start = true;
        }
    }
    while (!ops.empty()) { doOp(nums, ops.back()); ops.pop_back(); }
    return nums.back();
}
