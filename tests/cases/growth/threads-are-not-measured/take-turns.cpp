#include <thread>
#include <vector>

long long waitingTime(const std::vector<int>& minutes) {
    long long now = 0, together = 0;
    std::thread([&] {
        for (int each : minutes)
            together += now += each;
    }).join();
    return together;
}
