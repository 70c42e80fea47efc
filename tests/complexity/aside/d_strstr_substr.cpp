// time: O(n m) space: O(m)
// axes: n,m
// where: m <= n/16
#include "measured.h"
using namespace std;

int countNeedle(const string& haystack, const string& needle) {
    int found = 0;
    for (size_t i = 0; i + needle.size() <= haystack.size(); i++)
        if (haystack.substr(i, needle.size()) == needle)  // HOT
            found++;
    return found;
}

int main(int argc, char** argv) {
    string haystack = measured::letters(measured::size(argc, argv, 1, 1000), 3);
    string needle = measured::letters(measured::size(argc, argv, 2, 100), 3);
    measured::run([&] { return countNeedle(haystack, needle); });
}
