#include <bits/stdc++.h>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::list<int> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return {};
}
