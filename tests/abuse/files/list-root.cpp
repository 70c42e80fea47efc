// verdict: security-violation
// reason: tried to open a file: `/`
// Names of files tell about the machine.

#include <dirent.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    DIR* folder = opendir("/");
    n += folder != nullptr;
    printf("%d\n", n);
}
