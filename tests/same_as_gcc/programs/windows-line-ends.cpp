#include <cstdio>
#define TWO \
 2
int main() {
  std::printf("%d", TWO);
}
