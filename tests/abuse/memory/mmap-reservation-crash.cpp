// verdict: memory-limit-exceeded
// A refused reservation is used nevertheless.

#include <sys/mman.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char* block = static_cast<char*>(
        mmap(nullptr, 64ULL << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    block[5] = 1;
    printf("%d\n", n);
}
