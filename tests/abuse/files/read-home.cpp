// verdict: security-violation
// reason: tried to open a file
// The home folder holds keys and histories.

#include <cstdio>
#include <cstdlib>
#include <string>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    const char* home = getenv("HOME");
    FILE* file = fopen((std::string(home ? home : "/root") + "/.bashrc").c_str(), "r");
    n += file != nullptr;
    printf("%d\n", n);
}
