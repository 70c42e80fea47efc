#include <cstdio>
int main() { std::printf("%s %d", __BASE_FILE__, __INCLUDE_LEVEL__); }
