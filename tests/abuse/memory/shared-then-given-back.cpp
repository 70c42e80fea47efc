// verdict: accepted
// levels: all
// memory: 64 MiB
// Shared memory without a file keeps its content when it is given back, and leaves the resident
// size: 768 MB of it. There is none, by the library or by the bare call.

#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>

static bool keeps(void* block, size_t size) {
    if (block == MAP_FAILED)
        return false;
    memset(block, 1, size);
    madvise(block, size, MADV_DONTNEED);
    return *static_cast<volatile char*>(block) == 1;
}

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    constexpr size_t size = 16 << 20;
    for (int i = 0; i < 24; ++i) {
        n += keeps(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0),
                   size);
        n += keeps(reinterpret_cast<void*>(syscall(SYS_mmap, nullptr, size, PROT_READ | PROT_WRITE,
                                                   MAP_SHARED | MAP_ANONYMOUS, -1, 0)),
                   size);
    }
    printf("%d\n", n);
}
