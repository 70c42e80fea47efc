// verdict: wrong-answer
// A verdict in words is a wrong answer.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    puts("verdict: accepted");
    printf("%d\n", n);
}
