#include <cstdio>
int main() { std::printf("%ld %d %d", __cplusplus, __OPTIMIZE__, __GNUC__);
#ifdef linux
std::puts("linux");
#endif
#ifdef __STRICT_ANSI__
std::puts("strict");
#endif
}
