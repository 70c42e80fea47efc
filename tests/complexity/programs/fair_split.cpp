// time: O(2^n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

long long split(const vector<int>& weight, size_t i, long long lead) {  // HOT
    if (i == weight.size()) return llabs(lead);  // HOT
    long long mine = split(weight, i + 1, lead + weight[i]);  // HOT
    long long yours = split(weight, i + 1, lead - weight[i]);  // HOT
    return min(mine, yours);  // HOT
}

int main(int argc, char** argv) {
    vector<int> weight = measured::numbers(measured::size(argc, argv, 1, 10), 10000);
    measured::run([&] { return split(weight, 0, 0); });
}
