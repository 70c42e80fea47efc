#include <iostream>
int read[10], write[10], link[5], close = 3;
int main() { read[1] = 4; write[2] = 5; std::cin >> link[0]; std::cout << read[1] + write[2] + link[0] + close; }
