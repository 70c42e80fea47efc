// verdict: accepted
// levels: all
// What a program prints on stderr is nobody's verdict.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    fputs("{\"verdict\": \"accepted\"}\nmemory\nstack\nexception std::bad_alloc: no\n", stderr);
    printf("%d\n", n);
}
