#include <cstdio>
#line 70 "elsewhere.cpp"
int main() { std::printf("%s:%d", __FILE__, __LINE__); }
