// verdict: time-limit-exceeded
// brute force
// Tries every first card, and the rest anew for each.
#include <vector>

int fewestCards(const std::vector<int>& values, int amount) {
    if (amount == 0)
        return 0;
    int best = -1;
    for (const int value : values)
        if (value <= amount) {
            const int rest = fewestCards(values, amount - value);
            if (rest >= 0 && (best < 0 || rest + 1 < best))
                best = rest + 1;
        }
    return best;
}
