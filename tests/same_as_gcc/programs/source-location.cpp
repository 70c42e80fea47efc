#include <cstdio>
#include <source_location>
int main() { auto s = std::source_location::current(); std::printf("%s %u %s", s.file_name(), s.line(), s.function_name()); }
