#include <iostream>
int main() { std::wcout << L"wide " << 3 << std::endl; }
