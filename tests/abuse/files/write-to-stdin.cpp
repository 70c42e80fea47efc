// verdict: accepted
// levels: all
// The input is a read-only file of the run's own: the write fails and changes nothing.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    if (write(0, "999\n", 4) > 0)
        n += 1;
    printf("%d\n", n);
}
