#include <cstdio>
int größe = 3;
int main() { std::printf("%d ä€", größe); }
