// time: O(n) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

class RateLimiter {
    static constexpr size_t LIMIT = 5;
    int window;
    unordered_map<int, queue<int>> accepted;

public:
    RateLimiter(int window) : window(window) {}

    bool allow(int user, int now) {
        auto& times = accepted[user];  // HOT
        while (!times.empty() && times.front() <= now - window)  // HOT
            times.pop();  // HOT
        if (times.size() >= LIMIT)  // HOT
            return false;
        times.push(now);  // HOT
        return true;
    }
};

// a user asks some ten times per window
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    vector<int> users = measured::numbers(n, k);
    measured::run([&] {
        RateLimiter limiter(10 * k);
        int passed = 0;
        for (int now = 0; now < n; now++)  // HOT
            passed += limiter.allow(users[now], now);  // HOT
        return passed;
    });
}
