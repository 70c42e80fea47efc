// judge: three-values
#include <map>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    map<int, int> places;
    for (size_t i = 0; i < values.size(); ++i)
        places[values[i]] = (int)i;
    auto found = places.find(77);
    int place = found->second;  // here
    return {place * scale};
}
