#include <cstdio>
struct A { A() { std::printf("made "); } ~A() { std::printf("gone "); } } a, b;
int main() { std::printf("main "); }
