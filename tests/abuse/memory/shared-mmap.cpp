// verdict: memory-limit-exceeded
// levels: all
// Shared pages count as well.

#include <sys/mman.h>
#include <cstdio>
#include <cstring>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    void* block =
        mmap(nullptr, 400 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    memset(block, 1, 400 << 20);
    printf("%d\n", n);
}
