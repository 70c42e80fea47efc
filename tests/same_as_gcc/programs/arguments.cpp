#include <cstdio>
int main(int count, char**, char** environment) { std::printf("%d %d", count, environment != nullptr); }
