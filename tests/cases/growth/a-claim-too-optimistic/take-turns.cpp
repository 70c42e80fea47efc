// time: O(n), space: O(1)
#include <algorithm>
#include <vector>

long long waitingTime(std::vector<int> minutes) {
    const std::vector<int> in_order = minutes;
    std::sort(minutes.begin(), minutes.end());
    long long now = 0, together = 0;
    for (int each : in_order)
        together += now += each;
    return minutes.empty() ? 0 : together;
}
