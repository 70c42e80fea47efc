#include <bits/stdc++.h>
int read[10], write[10], dup[3], pipe[4], access[2];
int main() { std::ifstream f("nothing"); std::string s; std::getline(std::cin, s); std::cout << s << read[0] + write[0] + bool(f) << std::endl; }
