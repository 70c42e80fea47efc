// verdict: idle-limit-exceeded
// Two locks in two orders would do; one taken twice is sure.

#include <condition_variable>
#include <cstdio>
#include <mutex>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::mutex mutex;
    std::condition_variable never;
    std::unique_lock lock(mutex);
    never.wait(lock, [] { return false; });
    printf("%d\n", n);
}
