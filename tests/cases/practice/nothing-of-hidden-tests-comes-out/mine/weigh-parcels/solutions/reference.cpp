// verdict: accepted
// reference
#include <string>
#include <vector>
std::string weigh(const std::vector<int>& weights, const std::string& label) {
    long long sum = 0;
    for (const int weight : weights)
        sum += weight;
    return label + std::to_string(sum);
}
