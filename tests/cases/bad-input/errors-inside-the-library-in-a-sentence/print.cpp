#include <bits/stdc++.h>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::cout << values << scale;
    return {};
}
