// verdict: wrong-answer
// It ended well, and said nothing.

#include <cstdio>
#include <cstdlib>

__attribute__((constructor)) static void leave() {
    exit(0);
}

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
