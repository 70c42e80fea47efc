#include <cstdio>
int main() { std::FILE* f = std::fopen("none.txt", "r"); std::printf("%d", f == nullptr); }
