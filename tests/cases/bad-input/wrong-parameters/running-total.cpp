#include <string>
#include <vector>

std::vector<long long> runningTotal(std::vector<std::string>& values, int scale) {
    return std::vector<long long>(values.size(), scale);
}
