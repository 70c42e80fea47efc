// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

string encode(const string& s) {
    string out;
    for (size_t i = 0; i < s.size();) {       // HOT
        size_t j = i;                         // HOT
        while (j < s.size() && s[j] == s[i])  // HOT
            j++;                              // HOT
        out.push_back(s[i]);                  // HOT
        out.append(to_string(j - i));         // HOT
        i = j;                                // HOT
    }
    return out;
}

int main(int argc, char** argv) {
    string s = measured::letters(measured::size(argc, argv, 1), 13);
    for (size_t i = 1; i < s.size(); i += 2)  // no two neighbours are equal: the longest encoding
        s[i] += 13;
    measured::run([&] { return encode(s); });
}
