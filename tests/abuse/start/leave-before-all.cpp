// verdict: wrong-answer
// The same before everything.

#include <unistd.h>
#include <cstdio>

static void leave() {
    _exit(0);
}
__attribute__((section(".preinit_array"), used)) static void (*const first)() = leave;

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
