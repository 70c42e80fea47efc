/* #include "none.h"
#define printf nothing */
#include <cstdio>
int main() { std::printf("x"); } // #include "none.h"
