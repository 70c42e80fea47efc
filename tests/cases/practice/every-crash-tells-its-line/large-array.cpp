// judge: three-values
#include <vector>
using namespace std;
long long table(const vector<int>& values, int depth) {  // or here
    long long counts[3000000];
    counts[0] = 0;  // here
    for (int i = 1; i < 300; ++i)
        counts[i] = counts[i - 1] + values[i % values.size()];
    return counts[depth] + (depth ? table(values, depth - 1) : 0);  // or here
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    return {table(values, 100) * scale};
}
