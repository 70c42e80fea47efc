// verdict: accepted
// Clocks may be read.

#include <chrono>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += std::chrono::steady_clock::now().time_since_epoch().count() == 0;
    printf("%d\n", n);
}
