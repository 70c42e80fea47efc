// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

int occurrences(const string& text, const string& pattern) {
    string s = pattern + "#" + text;  // HOT
    vector<int> pi(s.size());  // HOT
    int found = 0, m = pattern.size();
    for (int i = 1; i < (int)s.size(); i++) {  // HOT
        int j = pi[i - 1];  // HOT
        while (j > 0 && s[i] != s[j])  // HOT
            j = pi[j - 1];  // HOT
        if (s[i] == s[j])  // HOT
            j++;  // HOT
        pi[i] = j;  // HOT
        if (j == m)  // HOT
            found++;
    }
    return found;
}

int main(int argc, char** argv) {
    string text = measured::letters(measured::size(argc, argv, 1), 2);
    string pattern = measured::letters(measured::size(argc, argv, 2), 2);
    measured::run([&] { return occurrences(text, pattern); });
}
