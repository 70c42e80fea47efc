// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Job {
    int start, end, profit;
    bool operator<(const Job& other) const { return end < other.end; }  // HOT
};

long long bestProfit(vector<Job>& jobs) {
    sort(jobs.begin(), jobs.end());  // HOT
    int n = jobs.size();
    vector<long long> best(n + 1);
    for (int i = 0; i < n; i++) {
        Job probe{0, jobs[i].start, 0};
        auto after = upper_bound(jobs.begin(), jobs.begin() + i, probe);  // HOT
        best[i + 1] = max(best[i], best[after - jobs.begin()] + jobs[i].profit);
    }
    return best[n];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<Job> jobs(n);
    for (Job& job : jobs) {
        job.start = measured::random() % 1000000;
        job.end = job.start + 1 + measured::random() % 1000;
        job.profit = measured::random() % 100;
    }
    measured::run([&] { return bestProfit(jobs); });
}
