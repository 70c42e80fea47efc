// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

void reverseRange(char* first, char* last) {
    while (first < --last) {  // HOT
        char c = *first;      // HOT
        *first++ = *last;     // HOT
        *last = c;            // HOT
    }
}

int reverseWords(char* s) {
    int words = 0;
    char* p = s;
    while (*p) {                 // HOT
        char* begin = p;         // HOT
        while (*p && *p != ' ')  // HOT
            p++;                 // HOT
        reverseRange(begin, p);  // HOT
        words++;                 // HOT
        while (*p == ' ')        // HOT
            p++;                 // HOT
    }
    reverseRange(s, p);  // HOT
    return words;
}

int main(int argc, char** argv) {
    string text = measured::letters(measured::size(argc, argv, 1));
    for (size_t i = 6; i < text.size(); i += 7)
        text[i] = ' ';
    measured::run([&] { return reverseWords(text.data()); });
}
