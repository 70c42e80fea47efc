extern "C" int printf(const char*, ...);
extern "C" int abs(int) { return 77; }
extern "C" long random() { return 5; }
int main() { printf("%d %ld", abs(-3), random()); }
