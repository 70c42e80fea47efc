#include <vector>
using namespace std;

class Solution {
    vector<long long> runningTotal(vector<int>& values, int scale) {
        return vector<long long>(values.size(), scale);
    }
};
