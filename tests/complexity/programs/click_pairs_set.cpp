// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// how many different transitions from page to page there are
int transitions(const vector<int>& clicks) {
    set<pair<int, int>> seen;
    for (size_t i = 1; i < clicks.size(); i++) seen.insert({clicks[i - 1], clicks[i]});  // HOT
    return seen.size();
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> clicks = measured::numbers(n, n);
    measured::run([&] { return transitions(clicks); });
}
