// verdict: accepted
// levels: all
// The problem allows eight.

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::atomic<int> sum = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([&] { ++sum; });
    for (auto& thread : threads)
        thread.join();
    n += sum - 6;
    printf("%d\n", n);
}
