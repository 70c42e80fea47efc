// verdict: security-violation
// reason: tried to open the file
// Starts like a path that libc probes, and leads elsewhere: quietly denied or punished, never
// opened.

#include <fcntl.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += open("/etc/passwd/../../usr/lib/locale/../../../etc/passwd", O_RDONLY) >= 0;
    printf("%d\n", n);
}
