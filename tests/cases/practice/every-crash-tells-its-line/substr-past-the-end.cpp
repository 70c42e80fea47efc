// judge: three-values
#include <string>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    string text = to_string(values.size() * scale);
    string rest = text.substr(2);  // here
    return {(long long)rest.size()};
}
