// verdict: runtime-error
// A crash is not made prettier by an unfinished claim.

#include <sys/prctl.h>
#include <cstdio>
#include <cstdlib>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += prctl(0x6a756467, "memor", 5) != 0;
    abort();
    printf("%d\n", n);
}
