// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class RateLimiter {
    static constexpr int LIMIT = 64;
    array<int, LIMIT> ring{};
    int head = 0, used = 0, window;

public:
    explicit RateLimiter(int w) : window(w) {}
    bool allow(int now) {
        while (used > 0 && ring[head] <= now - window) { // HOT
            head = (head + 1) % LIMIT; // HOT
            --used; // HOT
        }
        if (used == LIMIT) return false; // HOT
        ring[(head + used) % LIMIT] = now; // HOT
        ++used; // HOT
        return true;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> at(n);
    int t = 0;
    for (auto& x : at) x = t += measured::random() % 3;
    measured::run([&] {
        RateLimiter limiter(60);
        int passed = 0;
        for (int x : at) // HOT
            passed += limiter.allow(x); // HOT
        return passed;
    });
}
