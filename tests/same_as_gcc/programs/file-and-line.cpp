#include <cstdio>
int main() { std::printf("%s %d %s\n", __FILE__, __LINE__, __func__); }
