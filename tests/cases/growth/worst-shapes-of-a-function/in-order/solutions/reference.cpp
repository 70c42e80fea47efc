// verdict: accepted
// reference
#include <algorithm>
#include <vector>

std::vector<int> inOrder(std::vector<int> values) {
    std::sort(values.begin(), values.end());
    return values;
}
