// verdict: accepted
// Huge pages of the machine's pool are in no resident size.

#include <sys/mman.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    void* block = mmap(nullptr, 2 << 20, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0);
    n += block != MAP_FAILED;
    printf("%d\n", n);
}
