// verdict: accepted
// levels: all
// Reserving 1 GB is free; only what is touched counts.

#include <sys/mman.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char* block = static_cast<char*>(
        mmap(nullptr, 1 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    block[12345] = 1;
    printf("%d\n", n);
}
