// verdict: accepted
// levels: all
// A file of a locale is opened, but no path that leaves its folder again.

#include <fcntl.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (const char* const path : {"/usr/lib/locale/C.utf8/../../../../etc/passwd", "/usr/lib/locale/C.utf8/../C.utf8/LC_TIME",
                                   "/usr/lib/locale/C.utf8//etc/passwd"})
        n += open(path, O_RDONLY) >= 0;
    n += open("/usr/lib/locale/C.utf8/LC_TIME", O_RDWR) >= 0;
    n += open("/usr/lib/locale/C.utf8/judge-abuse", O_RDWR | O_CREAT, 0600) >= 0;
    printf("%d\n", n);
}
