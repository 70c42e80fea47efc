#include <iostream>
struct stat { int x = 4; };
enum open { closed };
int main() { struct stat s; std::cout << s.x << closed; }
