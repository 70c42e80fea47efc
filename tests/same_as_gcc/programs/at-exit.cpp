#include <cstdlib>
#include <cstdio>
int main() { std::atexit([] { std::puts("second"); }); std::atexit([] { std::puts("first"); }); std::exit(0); }
