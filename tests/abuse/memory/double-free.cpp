// verdict: runtime-error
// reason: memory was given back twice
// libc's words about it are told in others.

#include <cstdio>
#include <cstdlib>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    void* block = malloc(100);
    free(block);
    asm volatile("" : "+r"(block));
    free(block);
    printf("%d\n", n);
}
