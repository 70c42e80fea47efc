#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
int main() { char t[20]; strcpy(t, "old"); printf("%s %d %.1f", t, abs(-2), fabs(-1.5)); return EXIT_SUCCESS; }
