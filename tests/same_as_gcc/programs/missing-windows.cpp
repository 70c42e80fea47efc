#include <windows.h>
int main() {}
