#include <vector>
#include <cstdio>
using namespace std;
int left, right = 2, data = 3, size = 4, count = 5, prev = 6, hash = 7, distance = 8;
int main() { printf("%d", right + ::size + ::data + count + prev + distance); }
