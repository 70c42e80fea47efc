// verdict: time-limit-exceeded
// Tries as many of the largest card as fit, then one less, and gives up where even the largest
// remaining card would take too many: quick where much can be paid, hopeless where nothing can.
#include <algorithm>
#include <climits>
#include <vector>

static void search(const std::vector<int>& values, std::size_t at, int left, int used, int& best) {
    if (left == 0) {
        best = std::min(best, used);
        return;
    }
    if (at == values.size())
        return;
    for (int count = left / values[at]; count >= 0 && used + count < best; --count) {
        const int rest = left - count * values[at];
        if (rest > 0 && used + count + 1 >= best)
            break;
        search(values, at + 1, rest, used + count, best);
    }
}

int fewestCards(std::vector<int>& values, int amount) {
    std::sort(values.rbegin(), values.rend());
    int best = INT_MAX;
    search(values, 0, amount, 0, best);
    return best == INT_MAX ? -1 : best;
}
