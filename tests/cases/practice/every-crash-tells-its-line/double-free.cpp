// judge: three-values
#include <vector>
using namespace std;
struct Buffer {
    long long* data;
    explicit Buffer(size_t size) : data(new long long[size + 1]) {}
    ~Buffer() {
        delete[] data;  // here
    }
};
vector<long long> runningTotal(vector<int>& values, int scale) {
    Buffer totals(values.size());
    totals.data[0] = 0;
    Buffer copy = totals;
    for (size_t i = 0; i < values.size(); ++i)
        copy.data[i + 1] = copy.data[i] + 1LL * values[i] * scale;
    return vector<long long>(copy.data + 1, copy.data + 1 + values.size());
}
