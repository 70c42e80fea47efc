#include <conio.h>
int main() { getch(); }
