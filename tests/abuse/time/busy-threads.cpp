// verdict: time-limit-exceeded
// levels: all
// Four threads use the limit four times as fast.

#include <cstdio>
#include <thread>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([] {
            for (volatile long k = 0;; k = k + 1) {
            }
        });
    threads[0].join();
    printf("%d\n", n);
}
