// verdict: accepted
// levels: all
// A thread by another name.

#include <cstdio>
#include <future>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n = std::async(std::launch::async, [n] { return n; }).get();
    printf("%d\n", n);
}
