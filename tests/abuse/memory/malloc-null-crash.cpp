// verdict: memory-limit-exceeded
// malloc's null is not looked at.

#include <cstdio>
#include <cstdlib>
#include <cstring>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char* block = static_cast<char*>(malloc(20ULL << 30));
    asm volatile("" : "+r"(block));
    memset(block, 1, 100);
    asm volatile("" : : : "memory");
    n += block[7];
    printf("%d\n", n);
}
