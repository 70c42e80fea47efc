// verdict: accepted
// Blocks that come and go.

#include <cstdio>
#include <map>
#include <string>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::map<int, std::string> names;
    for (int i = 0; i < 100000; ++i)
        names[i] = std::to_string(i);
    n += names.size() != 100000;
    printf("%d\n", n);
}
