// time: O(n!) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int n;
vector<vector<int>> cost;
vector<int> order;
long long best;

void place(int pos, long long sum) {  // HOT
    if (pos == n) {  // HOT
        best = min(best, sum);  // HOT
        return;  // HOT
    }
    for (int i = pos; i < n; i++) {  // HOT
        swap(order[pos], order[i]);  // HOT
        place(pos + 1, sum + (pos ? cost[order[pos - 1]][order[pos]] : 0));  // HOT
        swap(order[pos], order[i]);  // HOT
    }
}

int main(int argc, char** argv) {
    n = measured::size(argc, argv, 1, 7);
    for (int i = 0; i < n; i++) cost.push_back(measured::numbers(n, 500));
    measured::run([&] {
        order.resize(n);
        iota(order.begin(), order.end(), 0);
        best = LLONG_MAX;
        place(0, 0);
        return best;
    });
}
