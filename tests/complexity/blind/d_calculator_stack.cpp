// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

long long calculate(const string& s) {
    stack<pair<long long, int>> outer;
    long long result = 0, number = 0;
    int sign = 1;
    for (char c : s) { // HOT
        if (isdigit(c)) { // HOT
            number = number * 10 + (c - '0'); // HOT
        } else if (c == '+' || c == '-') { // HOT
            result += sign * number; // HOT
            number = 0; // HOT
            sign = c == '+' ? 1 : -1; // HOT
        } else if (c == '(') { // HOT
            outer.push({result, sign}); // HOT
            result = 0; // HOT
            sign = 1; // HOT
        } else if (c == ')') { // HOT
            result += sign * number; // HOT
            number = 0; // HOT
            auto [before, outerSign] = outer.top(); // HOT
            outer.pop(); // HOT
            result = before + outerSign * result; // HOT
            sign = 1; // HOT
        }
    }
    return result + sign * number;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    // d+(d-(d+( ... d))) : n/4 levels of nesting and about n characters.
    int depth = n / 4;
    string s;
    for (int i = 0; i < depth; i++) {
        s += char('0' + measured::random() % 10);
        s += measured::random() % 2 ? '+' : '-';
        s += '(';
    }
    s += '7';
    s += string(depth, ')');
    measured::run([&] { return calculate(s); });
}
