// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int longestSubsequence(const vector<int>& arr, int difference) {
    map<int, int> endingAt;
    int best = 0;
    for (int x : arr) {
        auto prev = endingAt.find(x - difference);                 // HOT
        int len = prev == endingAt.end() ? 1 : prev->second + 1;
        endingAt[x] = len;                                         // HOT
        best = max(best, len);
    }
    return best;
}

int main(int argc, char** argv) {
    auto arr = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return longestSubsequence(arr, 7); });
}
