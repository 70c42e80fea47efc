#include <iostream>
thread_local int read = 5;
int main() { std::cout << ++read; }
