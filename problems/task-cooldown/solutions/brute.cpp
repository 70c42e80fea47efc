// verdict: time-limit-exceeded
// brute force
// Tries all orders, and makes each call as early as its order allows.
#include <algorithm>
#include <array>
#include <limits>
#include <string>

long long leastSeconds(std::string& calls, int cooldown) {
    std::sort(calls.begin(), calls.end());
    long long least = std::numeric_limits<long long>::max();
    do {
        std::array<long long, 26> ready{};
        long long now = 0;
        for (const char partner : calls) {
            long long& when = ready[static_cast<std::size_t>(partner - 'A')];
            now = std::max(now, when) + 1;
            when = now + cooldown;
        }
        least = std::min(least, now);
    } while (std::next_permutation(calls.begin(), calls.end()));
    return least;
}
