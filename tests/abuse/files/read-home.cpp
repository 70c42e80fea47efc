// verdict: security-violation
// reason: tried to open a file: `/home`
// Below it lie keys and histories.

#include <dirent.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += opendir("/home") != nullptr;
    printf("%d\n", n);
}
