#include <iostream>

int main() {
    unsigned a, b;
    std::cin >> a >> b;
    std::cerr << "a is " << a << '\n';
    std::cout << a + b << '\n';
}
