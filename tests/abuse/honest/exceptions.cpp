// verdict: accepted
// Thrown and caught.

#include <cstdio>
#include <stdexcept>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    try {
        throw std::runtime_error("caught");
    } catch (const std::exception&) {
    }
    printf("%d\n", n);
}
