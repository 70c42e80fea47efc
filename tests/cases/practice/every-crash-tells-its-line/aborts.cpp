// judge: three-values
#include <cstdlib>
#include <vector>
using namespace std;
void check(bool right) {
    if (!right)
        abort();  // here
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    check(values.size() * scale > 3);
    return {};
}
