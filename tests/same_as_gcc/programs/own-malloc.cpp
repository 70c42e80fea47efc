#include <cstddef>
static char pool[1 << 20];
static std::size_t used;
extern "C" void* malloc(std::size_t n) noexcept { used += (n + 15) / 16 * 16; return pool + used - (n + 15) / 16 * 16; }
extern "C" void free(void*) noexcept {}
#include <cstdio>
#include <string>
int main() { std::string s(100, 64); std::printf("%s %d", s.c_str(), used > 100); }
