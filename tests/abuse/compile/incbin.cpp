// verdict: compile-error
// reason: `/etc/passwd` is not found by the assembler
// levels: all
// A file's bytes as data, by the assembler.

#include <cstdio>
asm(".section .rodata\nstolen: .incbin \"/etc/passwd\"\n.byte 0\n.text");
extern "C" const char stolen[];

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    puts(stolen);
    printf("%d\n", n);
}
