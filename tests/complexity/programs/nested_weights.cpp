// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// The sum of the numbers of a nested list, each times its depth; p stands after the '['.
long long weighted(const char*& p, int depth) {  // HOT
    long long total = 0;  // HOT
    while (*p != ']') {  // HOT
        if (*p == '[') {  // HOT
            ++p;  // HOT
            total += weighted(p, depth + 1);  // HOT
        } else if (*p == ',') {  // HOT
            ++p;  // HOT
        } else {
            int value = 0;  // HOT
            while (*p >= '0' && *p <= '9') value = value * 10 + (*p++ - '0');  // HOT
            total += 1LL * value * depth;  // HOT
        }
    }
    ++p;  // HOT
    return total;  // HOT
}

int main(int argc, char** argv) {
    size_t n = measured::size(argc, argv, 1);  // letters of the text
    string text;
    size_t levels = 0;
    do {
        text += '[';
        for (int i = 0; i < 4; i++) text += to_string(10 + measured::random() % 90) + ",";
        ++levels;
    } while (text.size() + levels + 16 <= n);
    text += "0" + string(levels, ']');
    measured::run([&] {
        const char* p = text.c_str() + 1;
        return weighted(p, 1);
    });
}
