// verdict: wrong-answer
// Multiplies in 32 bits.
#include <algorithm>
#include <array>
#include <string>

long long leastSeconds(const std::string& calls, int cooldown) {
    std::array<int, 26> counts{};
    for (const char partner : calls)
        ++counts[static_cast<std::size_t>(partner - 'A')];
    const int most = *std::max_element(counts.begin(), counts.end());
    if (most == 0)
        return 0;
    // What the multiplication gives in practice, without undefined behaviour.
    const auto rounds = static_cast<int>(static_cast<unsigned>(most - 1) *
                                         (static_cast<unsigned>(cooldown) + 1));
    return std::max(static_cast<int>(calls.size()),
                    rounds + static_cast<int>(std::count(counts.begin(), counts.end(), most)));
}
