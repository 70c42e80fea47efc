#include <functional>
#include <iostream>
int main() { std::function<int(int)> f = [&](int n) { return n < 2 ? 1 : n * f(n - 1); }; std::cout << f(5); }
