// verdict: wrong-answer
// The status file is limited, and changes no verdict of a program that ended well.

#include <unistd.h>
#include <cstdio>
#include <cstring>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char block[4096];
    memset(block, 'm', sizeof block);
    for (int i = 0; i < 100; ++i)
        n += write(5, block, sizeof block) == 0;
    n += 1;
    printf("%d\n", n);
}
