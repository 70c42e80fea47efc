// verdict: security-violation
// reason: tried to open a file: `/proc/self/fd`
// levels: all
// Descriptors of the judge would be found by walking the folder.

#include <dirent.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    DIR* folder = opendir("/proc/self/fd");
    n += folder != nullptr;
    printf("%d\n", n);
}
