// verdict: wrong-answer
// Takes the cooldown for the distance from one call to the next.
#include <algorithm>
#include <array>
#include <string>

long long leastSeconds(const std::string& calls, int cooldown) {
    std::array<long long, 26> counts{};
    for (const char partner : calls)
        ++counts[static_cast<std::size_t>(partner - 'A')];
    const long long most = *std::max_element(counts.begin(), counts.end());
    if (most == 0)
        return 0;
    return std::max(static_cast<long long>(calls.size()),
                    (most - 1) * cooldown + std::count(counts.begin(), counts.end(), most));
}
