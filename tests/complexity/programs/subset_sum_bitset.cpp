// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

const int LIMIT = 4096;

int reachableSums(const vector<int>& weights) {
    bitset<LIMIT> reachable;
    reachable[0] = true;
    for (int weight : weights)             // HOT
        reachable |= reachable << weight;  // HOT
    return reachable.count();
}

int main(int argc, char** argv) {
    vector<int> weights = measured::numbers(measured::size(argc, argv, 1), 63);
    for (int& weight : weights)
        weight++;
    measured::run([&] { return reachableSums(weights); });
}
