// judge: three-values
#include <set>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    set<int> seen(values.begin(), values.end());
    for (auto it = seen.begin(); it != seen.end(); ++it)  // here
        if (*it % 2 == 1)
            seen.erase(it);
    return vector<long long>(seen.size(), scale);
}
