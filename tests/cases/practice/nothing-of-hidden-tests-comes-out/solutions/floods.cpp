// judge: weigh-parcels
#include <cassert>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>
std::string weigh(const std::vector<int>& weights, const std::string& label) {
    const long long sum = std::accumulate(weights.begin(), weights.end(), 0LL);
    const bool heavy = sum > 70000000;
    std::cerr << label << sum;
    std::cout << label << sum;
    while (heavy) std::cout << label << sum << weights[0];
    return label + std::to_string(sum);
}
