// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

string encode(const string& s) {
    string out;
    for (size_t i = 0; i < s.size();) { // HOT
        size_t j = i; // HOT
        while (j < s.size() && s[j] == s[i]) ++j; // HOT
        out.push_back(s[i]); // HOT
        if (j - i > 1) out += to_string(j - i); // HOT
        i = j; // HOT
    }
    return out;
}

int main(int argc, char** argv) {
    auto s = measured::letters(measured::size(argc, argv, 1), 2);
    measured::run([&] { return encode(s); });
}
