#include <cstdio>
__attribute__((constructor(200))) void second() { std::printf("2 "); }
__attribute__((constructor(150))) void first() { std::printf("1 "); }
__attribute__((destructor)) void last() { std::printf("end"); }
int main() { std::printf("main "); }
