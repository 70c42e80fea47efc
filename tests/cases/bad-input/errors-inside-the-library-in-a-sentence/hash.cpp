#include <bits/stdc++.h>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::unordered_map<std::pair<int, int>, int> seen;
    seen[{1, 2}] = 3;
    return {};
}
