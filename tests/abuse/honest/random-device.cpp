// verdict: accepted
// levels: all
// Where seeds come from.

#include <cstdio>
#include <random>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::mt19937 engine(std::random_device{}());
    n += engine() == 0 && engine() == 0;
    printf("%d\n", n);
}
