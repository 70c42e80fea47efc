// judge: three-values
#include <vector>
using namespace std;
struct Shape {
    Shape() { describe(); }
    virtual ~Shape() = default;
    void describe() {
        area = size();  // here
    }
    virtual long long size() const = 0;
    long long area = 0;
};
struct Square : Shape {
    long long size() const override { return 4; }
};
vector<long long> runningTotal(vector<int>& values, int scale) {
    Square square;
    return {square.area * scale + (long long)values.size()};
}
