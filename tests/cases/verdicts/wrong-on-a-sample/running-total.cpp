#include <iostream>
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    long long sum = 0;
    for (const int value : values) {
        std::cout << "value " << value << '\n';
        totals.push_back((sum += value > 0 ? value : 0) * scale);
    }
    return totals;
}
