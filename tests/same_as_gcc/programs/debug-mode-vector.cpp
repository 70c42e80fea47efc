#define _GLIBCXX_DEBUG
#include <vector>
#include <cstdio>
int main() { std::vector<int> v(3); int i = 0; std::scanf("%d", &i); std::printf("%d\n", v[i]); }
