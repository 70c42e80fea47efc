// verdict: wrong-answer
// Calls whoever has been ready for the longest time, not whoever has most calls left.
#include <algorithm>
#include <array>
#include <string>

long long leastSeconds(const std::string& calls, int cooldown) {
    std::array<int, 26> left{};
    std::array<long long, 26> ready{};
    for (const char partner : calls)
        ++left[static_cast<std::size_t>(partner - 'A')];
    long long now = 0;
    for (std::size_t made = 0; made < calls.size(); ++made) {
        std::size_t first = 26;
        for (std::size_t i = 0; i < 26; ++i)
            if (left[i] > 0 && (first == 26 || ready[i] < ready[first]))
                first = i;
        now = std::max(now, ready[first]) + 1;
        ready[first] = now + cooldown;
        --left[first];
    }
    return now;
}
