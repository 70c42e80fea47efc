// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// pairs of events which are less than four seconds apart
long long closePairs(const vector<int>& events) {
    vector<int> t = events;
    sort(t.begin(), t.end());  // HOT
    long long pairs = 0;
    for (size_t i = 0; i < t.size(); i++)
        for (size_t j = i + 1; j < t.size() && t[j] - t[i] < 4; j++) pairs++;
    return pairs;
}

// no two events come in the same second
int main(int argc, char** argv) {
    vector<int> events = measured::shuffled(measured::size(argc, argv, 1));
    measured::run([&] { return closePairs(events); });
}
