// verdict: memory-limit-exceeded
// The oldest way to more memory.

#include <unistd.h>
#include <cstdio>
#include <cstring>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char* block = static_cast<char*>(sbrk(400 << 20));
    memset(block, 1, 400 << 20);
    printf("%d\n", n);
}
