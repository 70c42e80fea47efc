// judge: three-values
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    char* name = (char*)"totals";
    name[values.size()] = (char)('0' + scale);  // here
    return {name[0]};
}
