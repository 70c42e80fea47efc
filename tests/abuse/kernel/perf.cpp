// verdict: security-violation
// reason: perf_event_open
// Watches other programs.

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    perf_event_attr attributes{};
    n += syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0) >= 0;
    printf("%d\n", n);
}
