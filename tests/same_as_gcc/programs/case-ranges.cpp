#include <cstdio>
int main() { switch (5) { case 1 ... 9: std::puts("range"); } }
