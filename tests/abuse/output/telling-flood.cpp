// verdict: wrong-answer
// What it can tell the judge is limited, and changes no verdict of a program that ended well.

#include <sys/prctl.h>
#include <cstdio>
#include <cstring>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char block[4096];
    memset(block, 'm', sizeof block);
    for (int i = 0; i < 100; ++i)
        n += prctl(0x6a756467, block, sizeof block) != 0;
    n += 1;
    printf("%d\n", n);
}
