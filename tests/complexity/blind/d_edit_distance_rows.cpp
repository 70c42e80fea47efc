// time: O(n*m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

int minDistance(const string& word1, const string& word2) {
    int n = word1.size(), m = word2.size();
    vector<int> prev(m + 1), cur(m + 1);
    for (int j = 0; j <= m; j++) prev[j] = j;
    for (int i = 1; i <= n; i++) {
        cur[0] = i;
        for (int j = 1; j <= m; j++) { // HOT
            if (word1[i - 1] == word2[j - 1]) // HOT
                cur[j] = prev[j - 1]; // HOT
            else
                cur[j] = 1 + min({prev[j - 1], prev[j], cur[j - 1]}); // HOT
        }
        prev = cur; // HOT
    }
    return prev[m];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    string a = measured::letters(n), b = measured::letters(m);
    measured::run([&] { return minDistance(a, b); });
}
