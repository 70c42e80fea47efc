#include <cstdio>
int main() { std::puts(R"x(
#include "none.h"
#define main nothing
)x"); }
