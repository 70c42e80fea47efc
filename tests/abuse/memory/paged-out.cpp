// verdict: accepted
// Memory that was paged out on request is not resident, and would not count.

#include <sys/mman.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    constexpr size_t size = 1 << 20;
    void* block = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    n += madvise(block, size, MADV_DONTNEED) != 0;
    n += madvise(block, size, MADV_PAGEOUT) == 0;
    printf("%d\n", n);
}
