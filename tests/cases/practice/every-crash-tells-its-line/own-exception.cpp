// judge: three-values
#include <vector>
using namespace std;
struct Unexpected {
    int value;
};
void refuse(int value) {
    throw Unexpected{value};  // here
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    for (int value : values)
        if (value % 2 == 1)
            refuse(value * scale);
    return {};
}
