// verdict: accepted
// levels: all
// Below a file system of its own, what is not there fails as anywhere.

#include <cstdio>
#include <fstream>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (const char* const path : {"/sys/judge-abuse", "/proc/judge-abuse", "/proc/4194305/maps", "/dev/judge-abuse",
                                   "/dev/shm/judge-abuse", "/tmp/judge-abuse-is-not-there",
                                   "/run/judge-abuse", "/root/judge-abuse", "/proc/version/x"})
        n += std::ifstream(path).is_open();
    printf("%d\n", n);
}
