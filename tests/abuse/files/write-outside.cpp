// verdict: security-violation
// reason: tried to open a file: `/tmp/judge-abuse`
// levels: all
// Files outlive the run.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    FILE* file = fopen("/tmp/judge-abuse", "w");
    n += file != nullptr;
    printf("%d\n", n);
}
