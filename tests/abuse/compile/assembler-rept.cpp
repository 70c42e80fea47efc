// verdict: compile-error
// reason: ran out of memory or was killed
// The same by the assembler.

#include <cstdio>
asm(".section .data\n.rept 1000000000\n.quad 1\n.endr\n.text");

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
