#include <cstdio>
int main() { std::puts("what?"R"(??/)"); }
