// time: O(n) space: O(1)
// axes: n
// An expression of n characters, its parentheses not nested.
#include "measured.h"
using namespace std;
typedef long long ll;
const ll MOD = 1e9 + 7;

const char* p;
ll expr();

ll factor() {
    if (*p == '(') { // HOT
        ++p; // HOT
        ll v = expr(); // HOT
        ++p; // HOT
        return v; // HOT
    }
    ll v = 0; // HOT
    while (isdigit(*p)) v = v * 10 + (*p++ - '0'); // HOT
    return v; // HOT
}

ll term() {
    ll v = factor(); // HOT
    while (*p == '*') { // HOT
        ++p; // HOT
        v = v * factor() % MOD; // HOT
    }
    return v; // HOT
}

ll expr() {
    ll v = term(); // HOT
    while (*p == '+' || *p == '-') { // HOT
        char op = *p++; // HOT
        ll w = term(); // HOT
        v = (op == '+' ? v + w : v - w) % MOD; // HOT
    }
    return v; // HOT
}

int main(int argc, char** argv) {
    size_t n = measured::size(argc, argv, 1);
    string s;
    auto digit = [] { return string(1, char('1' + measured::random() % 9)); };
    while (s.size() + 2 < n) {
        static const char* ops[] = {"+", "-", "*"};
        string piece = digit() + ops[measured::random() % 3];
        if (measured::random() % 3 == 0) piece = "(" + digit() + "-" + digit() + ")" + ops[measured::random() % 3];
        if (s.size() + piece.size() < n) s += piece;
    }
    s += digit();
    measured::run([&] {
        p = s.c_str();
        return expr();
    });
}
