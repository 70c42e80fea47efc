// verdict: memory-limit-exceeded
// sbrk's refusal is not looked at.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char* block = static_cast<char*>(sbrk(64L << 30));
    block[4096] = 1;
    printf("%d\n", n);
}
