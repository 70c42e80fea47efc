#include <string>
#include <unordered_set>
#include <vector>

int countNames(const std::vector<std::string>& names) {
    return static_cast<int>(std::unordered_set<std::string>(names.begin(), names.end()).size());
}
