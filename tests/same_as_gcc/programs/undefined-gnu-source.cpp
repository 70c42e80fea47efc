#undef _GNU_SOURCE
#include <stdio.h>
int main() {
#ifdef _GNU_SOURCE
  puts("gnu");
#else
  puts("plain");
#endif
}
