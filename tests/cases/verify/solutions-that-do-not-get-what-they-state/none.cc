// A solution in a folder of its own.
// verdict: time-limit-exceeded
std::vector<long long> total(std::vector<int>& values) {
    return {};
}
