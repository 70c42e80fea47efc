// verdict: wrong-answer
#include <stdexcept>
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    if (values.empty())
        throw std::invalid_argument("nothing to add up");
    return std::vector<long long>(values.size(), scale);
}
