#include <cstdio>
int main() { int i = 0;
read: if (++i < 3) goto read;
exit: std::printf("%d", i); if (i++ < 4) goto exit; }
