// time: O(n * k) space: O(k)
// axes: n,k
#include "measured.h"
using namespace std;

long long makespan(const vector<int>& jobs, int workers) {
    vector<long long> load(workers);
    for (int job : jobs) {
        int chosen = 0;
        for (int w = 1; w < workers; w++) {  // HOT
            if (load[w] < load[chosen])      // HOT
                chosen = w;
        }
        load[chosen] += job;
    }
    return ranges::max(load);
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), k = measured::size(argc, argv, 2, 10);
    vector<int> jobs = measured::numbers(n, 1000);
    measured::run([&] { return makespan(jobs, k); });
}
