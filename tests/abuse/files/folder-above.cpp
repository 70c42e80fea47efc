// verdict: security-violation
// reason: tried to look into folders (chdir)
// levels: all
// There is always one above.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += chdir("..") == 0;
    printf("%d\n", n);
}
