// time: O(n*m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

// How many prefixes of the text does the glob pattern match as a whole?
int matchingPrefixes(const string& text, const string& glob) {
    int m = glob.size();
    vector<int> prev(m + 1, 0), cur(m + 1, 0);
    prev[0] = 1;
    for (int j = 1; j <= m && glob[j - 1] == '*'; j++)
        prev[j] = 1;
    int count = prev[m];
    for (char c : text) {
        cur[0] = 0;
        for (int j = 1; j <= m; j++) {  // HOT
            if (glob[j - 1] == '*')     // HOT
                cur[j] = cur[j - 1] || prev[j];  // HOT
            else
                cur[j] = prev[j - 1] && (glob[j - 1] == '?' || glob[j - 1] == c);  // HOT
        }
        count += cur[m];
        swap(prev, cur);
    }
    return count;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    string text = measured::letters(n, 2);
    string glob = measured::letters(m, 4);
    for (char& c : glob)
        c = "ab?*"[c - 'a'];
    measured::run([&] { return matchingPrefixes(text, glob); });
}
