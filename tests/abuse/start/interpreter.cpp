// verdict: runtime-error
// reason: the system does not start this program
// levels: all
// Another program would be started in place of this one.

#include <cstdio>

asm(".section .interp,\"a\"\n.string \"/no-such-loader\"\n.text");

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
