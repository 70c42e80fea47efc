#include <iostream>

int main() {
    int a, b;
    std::cin >> a >> b;
    std::cout << static_cast<int>(static_cast<unsigned>(a) + static_cast<unsigned>(b)) << '\n';
}
