// time: O(n), space: O(1)
#include <vector>

long long waitingTime(const std::vector<int>& minutes) {
    long long now = 0, together = 0;
    for (int each : minutes) {
        now += each;
        together += now;
    }
    return together;
}
