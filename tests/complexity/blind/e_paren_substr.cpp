// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

const long long MOD = 1000000007;

// () is worth 1, AB is A + B, (A) is 2 * A
long long score(const string& s) {
    long long total = 0;
    size_t i = 0;
    while (i < s.size()) {
        int open = 0;
        size_t j = i;
        do {
            open += s[j] == '(' ? 1 : -1;  // HOT
            j++;                           // HOT
        } while (open > 0);                // HOT
        string inner = s.substr(i + 1, j - i - 2);  // HOT
        total += inner.empty() ? 1 : 2 * score(inner);
        total %= MOD;
        i = j;
    }
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string text = string(n / 2, '(') + string(n / 2, ')');  // as deep as can be
    measured::run([&] { return score(text); });
}
