// judge: three-values
#include <cstdio>
#include <cstring>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    char text[8];
    strcpy(text, scale == 1 ? "much too long" : "short");  // here
    return {(long long)strlen(text) + (long long)values.size()};
}
