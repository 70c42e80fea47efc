// verdict: wrong-answer
// Looks at one partner that is called most often, and not at the calls that do not fit between.
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
    return (most - 1) * (cooldown + 1LL) + std::count(counts.begin(), counts.end(), most);
}
