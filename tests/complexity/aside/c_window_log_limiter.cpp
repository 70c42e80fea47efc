// time: O(n) space: O(m)
// axes: n,m
// where: m <= n/8
#include "measured.h"
using namespace std;

class SlidingLog {
    int limit;
    long long window;
    unordered_map<string, deque<long long>> accepted;

public:
    SlidingLog(int limit, long long window) : limit(limit), window(window) {}
    bool allow(const string& route, long long now) {
        auto& log = accepted[route];  // HOT
        while (!log.empty() && log.front() <= now - window) log.pop_front();  // HOT
        if ((int)log.size() >= limit) return false;  // HOT
        log.push_back(now);  // HOT
        return true;  // HOT
    }
};

// three routes in turn; in a window each gets twice as many requests as its limit allows
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 12);
    const vector<string> routes = {"/login", "/search", "/checkout"};
    measured::run([&] {
        SlidingLog limiter(m, 6LL * m);
        int passed = 0;
        for (int i = 0; i < n; i++) passed += limiter.allow(routes[i % 3], i);  // HOT
        return passed;
    });
}
