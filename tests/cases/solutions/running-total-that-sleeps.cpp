#include <chrono>
#include <thread>
#include <vector>

std::vector<long long> runningTotal(std::vector<int>&, int) {
    std::this_thread::sleep_for(std::chrono::hours(1));
    return {};
}
