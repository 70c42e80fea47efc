// verdict: time-limit-exceeded
// Keeps answers, but -1 stands for "not known yet" as well as for "not possible".
#include <vector>

static int solve(const std::vector<int>& values, int left, std::vector<int>& memo) {
    if (left == 0)
        return 0;
    if (memo[left] != -1)
        return memo[left];
    int best = -1;
    for (const int value : values)
        if (value <= left) {
            const int rest = solve(values, left - value, memo);
            if (rest >= 0 && (best < 0 || rest + 1 < best))
                best = rest + 1;
        }
    return memo[left] = best;
}

int fewestCards(const std::vector<int>& values, int amount) {
    std::vector<int> memo(amount + 1, -1);
    return solve(values, amount, memo);
}
