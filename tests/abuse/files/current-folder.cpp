// verdict: security-violation
// reason: tried to look into folders (getcwd)
// Tells the user's name on many machines.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char folder[512];
    n += getcwd(folder, sizeof folder) != nullptr;
    printf("%d\n", n);
}
