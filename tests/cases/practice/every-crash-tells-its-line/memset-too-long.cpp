// judge: three-values
#include <cstring>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    int* seen = new int[values.size()];
    memset(seen, 0, (values.size() + scale) * sizeof(int));  // here
    const long long first = seen[0];
    delete[] seen;
    return {first};
}
