// verdict: runtime-error
// reason: segmentation fault
// Before anything that could tell about it.

#include <cstdio>

static void crash() {
    volatile int* nothing = nullptr;
    asm volatile("" : "+r"(nothing));
    *nothing = 1;
}
__attribute__((section(".preinit_array"), used)) static void (*const first)() = crash;

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
