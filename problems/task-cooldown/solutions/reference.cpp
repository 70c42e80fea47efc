// verdict: accepted
// reference
// time: O(n), space: O(1)
// Rounds at the pace of those called most often; or no waiting at all.
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
    const long long in_last_round = std::count(counts.begin(), counts.end(), most);
    return std::max(static_cast<long long>(calls.size()),
                    (most - 1) * (cooldown + 1LL) + in_last_round);
}
