// judge: evaluate-config-expression
// wrong: room for one waiting value per open parenthesis (100005), though there can be two; fails on: 90000 times "1+1*(", then "1", 90000 times ")" -> 90001 but crashes or gives nonsense
#include <bits/stdc++.h>
using namespace std;

static struct {
    long long val[100005];      // at most 100000 parentheses are open
    char op[1000005];
    int nv, no;
} st;

static int level(char c) { return c == 'n' ? 3 : c == '*' || c == '/' ? 2 : c == '+' || c == '-' ? 1 : 0; }

static void pop() {
    char c = st.op[--st.no];
    if (c == 'n') { st.val[st.nv - 1] = -st.val[st.nv - 1]; return; }
    long long b = st.val[--st.nv];
    long long& a = st.val[st.nv - 1];
    if (c == '+') a += b;
    else if (c == '-') a -= b;
    else if (c == '*') a *= b;
    else a /= b;
}

long long evaluate(string& s) {
    st.nv = st.no = 0;
    bool first = true;
    for (size_t i = 0; i < s.size(); i++) {
        char c = s[i];
        if (c == ' ') continue;
        if ('0' <= c && c <= '9') {
            long long v = 0;
            for (; i < s.size() && '0' <= s[i] && s[i] <= '9'; i++) v = v * 10 + (s[i] - '0');
            i--;
            st.val[st.nv++] = v;
            first = false;
        } else if (c == '(') {
            st.op[st.no++] = c;
            first = true;
        } else if (c == ')') {
            while (st.op[st.no - 1] != '(') pop();
            st.no--;
            first = false;
        } else if (first) {
            st.op[st.no++] = 'n';
        } else {
            while (st.no > 0 && level(st.op[st.no - 1]) >= level(c)) pop();
            st.op[st.no++] = c;
            first = true;
        }
    }
    while (st.no > 0) pop();
    return st.val[0];
}
