// verdict: security-violation
// reason: tried to change files (mkdir)
// levels: all
// Its own folder is empty and stays so.

#include <sys/stat.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += mkdir("answers", 0700) == 0;
    printf("%d\n", n);
}
