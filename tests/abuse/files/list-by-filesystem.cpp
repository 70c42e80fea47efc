// verdict: security-violation
// The library's own way to list a folder.

#include <cstdio>
#include <filesystem>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (const auto& entry : std::filesystem::directory_iterator("/tmp"))
        n += entry.exists();
    printf("%d\n", n);
}
