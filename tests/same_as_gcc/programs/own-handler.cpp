#include <csignal>
#include <cstdio>
#include <cstdlib>
int main() { std::signal(SIGFPE, [](int) { std::puts("caught"); std::exit(0); }); std::raise(SIGFPE); }
