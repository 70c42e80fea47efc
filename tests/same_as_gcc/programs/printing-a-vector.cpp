#include <iostream>
#include <vector>
template <class T> std::ostream& operator<<(std::ostream& o, const std::vector<T>& v) { for (auto& x : v) o << x << ","; return o; }
int main() { std::cout << std::vector<int>{1, 2}; }
