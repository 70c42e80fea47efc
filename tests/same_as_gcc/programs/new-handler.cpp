#include <new>
#include <cstdio>
int main() { try { new char[1ull << 60]; } catch (std::bad_alloc&) { std::puts("caught"); } }
