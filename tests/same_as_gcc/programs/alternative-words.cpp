#include <cstdio>
int main() { if (not false and true) std::puts("words"); }
