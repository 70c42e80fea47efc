extern "C" int printf(const char*, ...);
int exit[2], free[10], malloc = 7, abort, atexit;
int main() { printf("%d", exit[0] + free[1] + malloc + abort + atexit); }
