// verdict: runtime-error
// levels: all
// More threads than the problem allows: the library throws.

#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<std::thread> threads;
    for (int i = 0; i < 200; ++i)
        threads.emplace_back([] { std::this_thread::sleep_for(std::chrono::milliseconds(300)); });
    for (auto& thread : threads)
        thread.join();
    printf("%d\n", n);
}
