#include "beside.h"
#include <cstdio>
int main() { std::printf("%d %s", beside(), beside_file()); }
