// verdict: accepted
// levels: all
// Whether a file exists is not told, and the question is no offence: libraries ask it.

#include <sys/stat.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    struct stat about;
    if (stat("/etc/passwd", &about) == 0 || access("/etc/passwd", R_OK) == 0)
        n += 1;
    printf("%d\n", n);
}
