// verdict: accepted
// Headers that ask for an executable stack and tell nonsense in notes.

#include <cstdio>

asm(".section .note.GNU-stack,\"x\",@progbits\n"
    ".section .note.odd,\"a\",@note\n.long 4,0xffff,1\n.ascii \"GNU\\0\"\n.text");

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
