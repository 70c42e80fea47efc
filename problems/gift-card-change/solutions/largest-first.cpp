// verdict: wrong-answer
// Takes the largest card that fits, again and again.
#include <algorithm>
#include <vector>

int fewestCards(std::vector<int>& values, int amount) {
    std::sort(values.rbegin(), values.rend());
    int cards = 0;
    for (const int value : values) {
        cards += amount / value;
        amount %= value;
    }
    return amount == 0 ? cards : -1;
}
