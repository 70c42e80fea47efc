#include <cstdio>
typedef int v4 __attribute__((vector_size(16)));
int main() { v4 a{1, 2, 3, 4}; a = a * a; std::printf("%d", a[3]); }
