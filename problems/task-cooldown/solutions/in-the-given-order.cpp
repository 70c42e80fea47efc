// verdict: wrong-answer
// Makes the calls in the order in which they are listed.
#include <algorithm>
#include <array>
#include <string>

long long leastSeconds(const std::string& calls, int cooldown) {
    std::array<long long, 26> ready{};
    long long now = 0;
    for (const char partner : calls) {
        long long& when = ready[static_cast<std::size_t>(partner - 'A')];
        now = std::max(now, when) + 1;
        when = now + cooldown;
    }
    return now;
}
