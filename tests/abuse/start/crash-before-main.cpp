// verdict: runtime-error
// reason: segmentation fault
// Before main, but after the runtime.

#include <cstdio>

__attribute__((constructor)) static void crash() {
    volatile int* nothing = nullptr;
    asm volatile("" : "+r"(nothing));
    *nothing = 1;
}

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
