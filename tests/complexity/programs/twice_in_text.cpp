// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

// The longest piece that stands twice in s without overlapping itself.
int longestTwice(const string& s) {
    int n = s.size(), best = 0;
    vector<vector<int>> same(n + 1, vector<int>(n + 1, 0));  // HOT
    for (int i = 1; i <= n; i++)
        for (int j = i + 1; j <= n; j++)  // HOT
            if (s[i - 1] == s[j - 1]) {  // HOT
                same[i][j] = same[i - 1][j - 1] + 1;  // HOT
                best = max(best, min(same[i][j], j - i));  // HOT
            }
    return best;
}

int main(int argc, char** argv) {
    string s = measured::letters(measured::size(argc, argv, 1), 4);
    measured::run([&] { return longestTwice(s); });
}
