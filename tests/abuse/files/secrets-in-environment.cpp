// verdict: accepted
// levels: all
// The judge's own environment is not handed down.

#include <cstdio>
extern char** environ;
#include <cstring>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (char** entry = environ; *entry; ++entry)
        if (strstr(*entry, "JUDGE_ABUSE_SECRET"))
            n += 1;
    printf("%d\n", n);
}
