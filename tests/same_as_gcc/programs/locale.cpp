#include <iostream>
#include <locale>
int main() { std::cout.imbue(std::locale::classic()); std::cout << 1234567.5; }
