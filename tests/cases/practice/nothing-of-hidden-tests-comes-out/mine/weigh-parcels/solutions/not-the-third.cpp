// verdict: wrong-answer
// Leaves the third out.
#include <string>
#include <vector>
std::string weigh(const std::vector<int>& weights, const std::string& label) {
    long long sum = 0;
    for (const int weight : weights)
        sum += weights.size() > 2 && weight == weights[2] ? 0 : weight;
    return label + std::to_string(sum);
}
