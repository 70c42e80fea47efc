// verdict: time-limit-exceeded
// Takes the calls of a round from a heap, and counts what is left of the round second by second.
#include <array>
#include <queue>
#include <string>
#include <vector>

long long leastSeconds(const std::string& calls, int cooldown) {
    std::array<int, 26> counts{};
    for (const char partner : calls)
        ++counts[static_cast<std::size_t>(partner - 'A')];
    std::priority_queue<int> heap;
    for (const int count : counts)
        if (count > 0)
            heap.push(count);
    long long seconds = 0;
    while (!heap.empty()) {
        std::vector<int> later;
        for (int i = 0; i <= cooldown; ++i) {
            if (!heap.empty()) {
                if (heap.top() > 1)
                    later.push_back(heap.top() - 1);
                heap.pop();
            }
            ++seconds;
            if (heap.empty() && later.empty())
                break;
        }
        for (const int count : later)
            heap.push(count);
    }
    return seconds;
}
