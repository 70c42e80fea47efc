// time: O(n^k), space: O(words)
#include <vector>

long long waitingTime(const std::vector<int>& minutes) {
    long long now = 0, together = 0;
    for (int each : minutes) {
        now += each;
        together += now;
    }
    return together;
}
