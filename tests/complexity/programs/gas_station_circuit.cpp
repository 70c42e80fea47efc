// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

const int MAXN = 1 << 20;
int gas[MAXN], cost[MAXN];

int canCompleteCircuit(int n) {
    int total = 0, tank = 0, start = 0;
    for (int i = 0; i < n; i++) {   // HOT
        total += gas[i] - cost[i];  // HOT
        tank += gas[i] - cost[i];   // HOT
        if (tank < 0) {             // HOT
            tank = 0;               // HOT
            start = i + 1;          // HOT
        }
    }
    return total < 0 ? -1 : start;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    for (int i = 0; i < n; i++) {
        gas[i] = measured::random() % 1000;
        cost[i] = measured::random() % 1000;
    }
    measured::run([&] { return canCompleteCircuit(n); });
}
