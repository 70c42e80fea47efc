// judge: running-total
#include <vector>
using namespace std;

long long sum(vector<int>& values, int end) {
    return sum(values, end - 1) + values[end - 1];
}

vector<long long> runningTotal(vector<int>& values, int) {
    return {sum(values, values.size())};
}
