// judge: three-values
#include <alloca.h>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    size_t room = 500'000'000 * values.size();  // or here
    char* all = static_cast<char*>(alloca(room));  // here
    all[0] = (char)scale;  // or here
    return {all[0]};
}
