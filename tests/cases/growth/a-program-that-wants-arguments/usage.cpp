#include <cstdio>

int main(int count, char**) {
    if (count != 4) {
        std::fputs("usage: usage ROWS COLUMNS STEPS\n", stderr);
        return 2;
    }
}
