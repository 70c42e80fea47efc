// verdict: security-violation
// reason: tried to leave its session or group (setsid)
// Who leaves its session is hard to find.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += setsid() > 0;
    printf("%d\n", n);
}
