// verdict: compile-error
// reason: larger than 256 MiB
// The object file would fill the disk.

#include <cstdio>
int block[1 << 28] = {1};

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += block[n];
    printf("%d\n", n);
}
