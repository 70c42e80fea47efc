// verdict: accepted
// levels: all
// The expected outputs lie beside the problem, which is not where a program runs.

#include <cstdio>
#include <fstream>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::ifstream file("problem.yaml");
    n += file.good();
    printf("%d\n", n);
}
