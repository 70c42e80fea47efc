// verdict: security-violation
// reason: tried to make a file in memory
// A file in memory would be a program to run.

#include <sys/mman.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += memfd_create("program", 0) >= 0;
    printf("%d\n", n);
}
