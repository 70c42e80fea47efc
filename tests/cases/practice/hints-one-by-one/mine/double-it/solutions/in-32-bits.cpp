// verdict: wrong-answer
// Doubles in 32 bits.
#include <vector>
std::vector<long long> doubled(std::vector<int>& values) {
    std::vector<long long> twice;
    for (int value : values)
        twice.push_back(static_cast<int>(2u * value));
    return twice;
}
