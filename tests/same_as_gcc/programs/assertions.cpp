#define _GLIBCXX_ASSERTIONS
#include <vector>
int main() { std::vector<int> v(3); return v[v.size()]; }
