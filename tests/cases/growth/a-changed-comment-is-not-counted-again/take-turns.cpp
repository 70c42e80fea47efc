#include <vector>

long long waitingTime(std::vector<int>& minutes) {
    long long now = 0, together = 0;
    while (!minutes.empty()) {
        now += minutes.front();
        minutes.erase(minutes.begin());
        together += now;
    }
    return together;
}
