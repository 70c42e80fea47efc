// verdict: accepted
// Starts like a path that libc probes, and leads elsewhere: it is not opened, and fails as
// anywhere, since a file is no folder.

#include <fcntl.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += open("/etc/passwd/../../usr/lib/locale/../../../etc/passwd", O_RDONLY) >= 0;
    printf("%d\n", n);
}
