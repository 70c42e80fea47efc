// verdict: accepted
// levels: all
// What a program tries out of habit fails as on any machine, and it goes on.

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    if (FILE* file = fopen("input.txt", "r"))
        n += file != nullptr;
    n += errno != ENOENT;
    n += std::ifstream("debug.in").is_open();
    n += std::ifstream("../tests/01.in").is_open();
    n += std::ifstream("/no-such-folder-of-the-judge/in.txt").is_open();
    n += std::ifstream(std::string(5000, 'a')).is_open();
    n += std::ofstream("no-such-folder/out.txt").is_open();
    n += std::filesystem::exists("input.txt");
    n += fopen("", "r") != nullptr;
    n += fopen(reinterpret_cast<const char*>(8), "r") != nullptr;
    printf("%d\n", n);
}
