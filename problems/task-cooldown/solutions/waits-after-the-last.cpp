// verdict: wrong-answer
// Counts the last round in full.
#include <algorithm>
#include <array>
#include <string>

long long leastSeconds(const std::string& calls, int cooldown) {
    std::array<long long, 26> counts{};
    for (const char partner : calls)
        ++counts[static_cast<std::size_t>(partner - 'A')];
    const long long most = *std::max_element(counts.begin(), counts.end());
    return std::max(static_cast<long long>(calls.size()), most * (cooldown + 1LL));
}
