// verdict: time-limit-exceeded
// levels: all
// Every fault is handled, and happens again.

#include <csignal>
#include <cstdio>
static void again(int) {}

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    signal(SIGSEGV, again);
    volatile int* nothing = nullptr;
    asm volatile("" : "+r"(nothing));
    *nothing = n;
    printf("%d\n", n);
}
