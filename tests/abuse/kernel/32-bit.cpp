// verdict: security-violation or runtime-error
// reason: another machine's kind
// levels: all
// int 0x80 has numbers of its own. A kernel that is built or booted without them ends the program
// itself, before any filter is asked.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    int result = 20;
    asm volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
    n += result == -1;
    printf("%d\n", n);
}
