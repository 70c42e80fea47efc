// time: O(n + m log k) space: O(m)
// axes: n,m,k
// where: k <= m
#include "measured.h"
using namespace std;

struct Line {
    const string* service;
    int bytes;
};

class LogAggregator {
    unordered_map<string, int> index;
    vector<long long> total;

public:
    void enroll(const string& service, long long carried) {
        index.emplace(service, (int)total.size());
        total.push_back(carried);
    }
    void ingest(const Line& line) {
        total[index.find(*line.service)->second] += line.bytes;  // HOT
    }
    vector<int> top(int k) const {
        priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> best;
        for (int i = 0; i < (int)total.size(); i++) {
            best.emplace(total[i], i);  // HOT
            if ((int)best.size() > k) best.pop();  // HOT
        }
        vector<int> found;
        while (!best.empty()) {
            found.push_back(best.top().second);
            best.pop();  // HOT
        }
        return found;
    }
};

// n lines of m services, of which the k loudest are wanted; the services are enrolled from the
// quietest to the loudest
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3, 10);
    vector<string> services;
    for (int i = 0; i < m; i++) services.push_back("svc-" + to_string(i));
    vector<Line> lines(n);
    for (Line& line : lines)
        line = {&services[measured::random() % m], (int)(measured::random() % 1000)};
    measured::run([&] {
        LogAggregator logs;
        for (int i = 0; i < m; i++) logs.enroll(services[i], (i + 1) * 1'000'000'000'000LL);
        for (const Line& line : lines) logs.ingest(line);  // HOT
        return logs.top(k);
    });
}
