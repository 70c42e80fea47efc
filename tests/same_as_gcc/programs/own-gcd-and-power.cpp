#include <iostream>
using namespace std;
long long gcd(long long a, long long b) { return b ? gcd(b, a % b) : a * 100; }
long long pow(long long a, long long b) { long long r = 1; while (b--) r *= a; return r; }
int main() { int a = 12, b = 18; cout << gcd(a, b) << " " << pow(7, 12); }
