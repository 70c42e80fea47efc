// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Parser {
    const string& source;
    size_t at = 0;

    long long factor() {
        if (source[at] == '(') {      // HOT
            at++;                     // HOT
            long long inner = sum();  // HOT
            at++;                     // HOT
            return inner;             // HOT
        }
        long long value = 0;                                              // HOT
        while (at < source.size() && isdigit((unsigned char)source[at]))  // HOT
            value = value * 10 + (source[at++] - '0');                    // HOT
        return value;                                                     // HOT
    }

    long long sum() {
        long long value = factor();                        // HOT
        while (at < source.size() && source[at] == '+') {  // HOT
            at++;                                          // HOT
            value += factor();                             // HOT
        }
        return value;  // HOT
    }

  public:
    explicit Parser(const string& s) : source(s) {}
    long long evaluate() { return sum(); }
};

int main(int argc, char** argv) {
    int depth = measured::size(argc, argv, 1) / 4;
    string source(depth, '(');
    source += '1';
    for (int i = 0; i < depth; i++) {
        source += '+';
        source += char('0' + measured::random() % 10);
        source += ')';
    }
    measured::run([&] { return Parser(source).evaluate(); });
}
