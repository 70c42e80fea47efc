// verdict: runtime-error
// reason: stack overflow
// One frame larger than a thread's stack.

#include <cstdio>
#include <thread>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::thread([&] {
        char block[9 << 20];
        block[0] = static_cast<char>(n);
        asm volatile("" : : "r"(block) : "memory");
    }).join();
    printf("%d\n", n);
}
