#include <cstdio>
int main() {
#if __has_include("none.h") || __has_include(<none/none>)
  std::puts("there");
#else
  std::puts("not there");
#endif
}
