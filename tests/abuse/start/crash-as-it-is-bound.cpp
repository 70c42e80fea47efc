// verdict: runtime-error
// reason: segmentation fault
// A function that is chosen at the start, by one that crashes.

#include <cstdio>

extern "C" void* choose() {
    volatile int* nothing = nullptr;
    asm volatile("" : "+r"(nothing));
    return const_cast<int*>(nothing + *nothing);
}
extern "C" void chosen() __attribute__((ifunc("choose")));
__attribute__((used)) static void (*volatile wanted)() = chosen;

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
