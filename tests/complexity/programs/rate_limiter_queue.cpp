// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class RateLimiter {
    int window;
    size_t limit;
    queue<int> recent;

  public:
    RateLimiter(int window, size_t limit) : window(window), limit(limit) {}

    bool allow(int now) {
        while (!recent.empty() && recent.front() <= now - window)  // HOT
            recent.pop();                                          // HOT
        if (recent.size() >= limit)                                // HOT
            return false;
        recent.push(now);  // HOT
        return true;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> arrivals(n);
    for (int i = 0, now = 0; i < n; i++)
        arrivals[i] = now += 1 + measured::random() % 3;
    measured::run([&] {
        RateLimiter limiter(n, n);
        int allowed = 0;
        for (int now : arrivals)            // HOT
            allowed += limiter.allow(now);  // HOT
        return allowed;
    });
}
