int main() {
#include <stdio.h>
  return 3;
}
