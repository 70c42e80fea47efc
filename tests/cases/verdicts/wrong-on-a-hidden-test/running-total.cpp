#include <iostream>
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    int sum = 0;
    for (const int value : values) {
        std::cerr << "secret " << value << '\n';
        totals.push_back((sum += value) * scale);
    }
    return totals;
}
