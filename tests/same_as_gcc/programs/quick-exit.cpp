#include <cstdlib>
#include <cstdio>
int main() { std::at_quick_exit([] { std::puts("quick"); std::fflush(stdout); }); std::quick_exit(0); }
