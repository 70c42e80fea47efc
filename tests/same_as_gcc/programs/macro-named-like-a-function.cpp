#define max(a, b) ((a) > (b) ? (a) : (b))
#include <stdio.h>
int main() { printf("%d", max(3, 4)); }
