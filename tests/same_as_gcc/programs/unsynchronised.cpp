#include <iostream>
int main() { std::ios::sync_with_stdio(false); std::cin.tie(nullptr); std::string s, l; while (std::cin >> s) l += s + "|"; std::cout << l; }
