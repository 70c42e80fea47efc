// verdict: accepted
// levels: all
// Other names of the streams, and devices that are the same everywhere.

#include <cstdio>
#include <fstream>

int main() {
    if (!freopen("/dev/stdin", "r", stdin))
        return 2;
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::ofstream nowhere("/dev/null");
    nowhere << n << std::flush;
    n += !nowhere;
    std::ifstream random("/dev/urandom", std::ios::binary);
    char seed[8];
    n += !random.read(seed, sizeof seed);
    n += fopen("/dev/tty", "r") != nullptr;
    n += tmpfile() != nullptr;
    FILE* log = fopen("/dev/stderr", "w");
    n += log == nullptr || fputs("a log\n", log) < 0;
    FILE* answer = fopen("/dev/stdout", "w");
    n += answer == nullptr;
    fprintf(answer, "%d\n", n);
    fclose(answer);
}
