// time: O(n*m + k) space: O(n*m)
// axes: n,m,k
#include "measured.h"
using namespace std;

class UsageReport {
    unordered_map<string, int> row;
    vector<vector<long long>> used;

public:
    UsageReport(const vector<string>& tenants, int days)
        : used(tenants.size(), vector<long long>(days)) {  // HOT
        for (auto& tenant : tenants) row.emplace(tenant, row.size());
    }

    void record(const string& tenant, int day, int bytes) {
        used[row.at(tenant)][day] += bytes;  // HOT
    }

    long long highest() const {
        long long high = 0;
        for (auto& days : used) {
            long long total = 0;
            for (long long bytes : days) total += bytes;  // HOT
            high = max(high, total);
        }
        return high;
    }
};

// n tenants, m days, k events
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3);
    vector<string> tenants;
    for (int i = 0; i < n; i++) tenants.push_back("tenant" + to_string(i));
    vector<int> who = measured::numbers(k, n), when = measured::numbers(k, m);
    vector<int> bytes = measured::numbers(k, 5000);
    measured::run([&] {
        UsageReport report(tenants, m);  // HOT
        for (int i = 0; i < k; i++) report.record(tenants[who[i]], when[i], bytes[i]);  // HOT
        return report.highest();  // HOT
    });
}
