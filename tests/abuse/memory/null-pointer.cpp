// verdict: runtime-error
// reason: segmentation fault
// An ordinary fault is not a stack overflow.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    volatile int* nothing = nullptr;
    asm volatile("" : "+r"(nothing));
    *nothing = n;
    printf("%d\n", n);
}
