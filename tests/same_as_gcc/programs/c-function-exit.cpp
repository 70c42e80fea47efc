extern "C" int puts(const char*);
extern "C" void exit(int) { puts("mine"); __builtin_trap(); }
int main() { puts("main"); }
