// verdict: runtime-error
// reason: the system does not start this program
// levels: all
// Nor one that the machine has.

#include <cstdio>

asm(".section .interp,\"a\"\n.string \"/lib64/ld-linux-x86-64.so.2\"\n.text");

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
