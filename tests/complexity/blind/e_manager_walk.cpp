// time: O(n^2) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

// Minutes until everybody has heard the news: climb from each employee to the head.
long long minutesNeeded(const vector<int>& manager, const vector<int>& inform) {
    long long res = 0;
    for (int e = 0; e < (int)manager.size(); e++) {
        long long t = 0;
        int boss = manager[e];
        while (boss != -1) {       // HOT
            t += inform[boss];     // HOT
            boss = manager[boss];  // HOT
        }
        res = max(res, t);
    }
    return res;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto order = measured::shuffled(n);
    vector<int> manager(n, -1);
    for (int i = 1; i < n; i++)
        manager[order[i]] = order[i - 1];  // a single chain of command
    auto inform = measured::numbers(n, 1000);
    measured::run([&] { return minutesNeeded(manager, inform); });
}
