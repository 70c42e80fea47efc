#include <cstdio>
int main() { char t[9]; gets(t); }
