// verdict: runtime-error
// reason: aborted (SIGABRT)
// A process may end itself.

#include <cstdio>
#include <cstdlib>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    abort();
    printf("%d\n", n);
}
