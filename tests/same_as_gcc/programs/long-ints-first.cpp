#define int long long
#include <iostream>
#include <vector>
signed main() { int x = 1; x <<= 40; std::vector<int> v{x}; std::cout << v[0] << sizeof(int); }
