#include <cstdio>
int main() { int n; std::scanf("%d", &n); int a[n]; a[n - 1] = 8; std::printf("%d %zu", a[n - 1], sizeof a); }
