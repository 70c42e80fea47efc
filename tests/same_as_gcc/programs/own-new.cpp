#include <cstdio>
#include <cstdlib>
#include <vector>
static int count;
void* operator new(std::size_t n) { ++count; return std::malloc(n); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
int main() { { std::vector<int> v(10); v.resize(100); } std::printf("%d", count > 1); }
