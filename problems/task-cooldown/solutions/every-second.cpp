// verdict: time-limit-exceeded
// time: O(n * c), space: O(1)
// Goes through all seconds, also those in which nobody can be called.
#include <array>
#include <string>

long long leastSeconds(const std::string& calls, int cooldown) {
    std::array<int, 26> left{};
    std::array<long long, 26> ready{};
    for (const char partner : calls)
        ++left[static_cast<std::size_t>(partner - 'A')];
    std::size_t to_make = calls.size();
    long long now = 0;
    for (; to_make > 0; ++now) {
        std::size_t best = 26;
        for (std::size_t i = 0; i < 26; ++i)
            if (left[i] > 0 && ready[i] <= now && (best == 26 || left[i] > left[best]))
                best = i;
        if (best < 26) {
            --left[best];
            --to_make;
            ready[best] = now + cooldown + 1;
        }
    }
    return now;
}
