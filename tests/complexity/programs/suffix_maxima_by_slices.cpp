// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

long long sumOfSuffixMaxima(const vector<int>& a) {
    if (a.empty())
        return 0;
    int largest = *max_element(a.begin(), a.end());  // HOT
    vector<int> rest(a.begin() + 1, a.end());        // HOT
    return largest + sumOfSuffixMaxima(rest);
}

int main(int argc, char** argv) {
    vector<int> a = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return sumOfSuffixMaxima(a); });
}
