// verdict: accepted
// levels: all
// libc looks for the locale's files.

#include <clocale>
#include <cstdio>
#include <locale>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    setlocale(LC_ALL, "");
    printf("%d\n", n);
}
