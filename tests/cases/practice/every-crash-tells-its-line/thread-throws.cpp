// judge: three-values
#include <stdexcept>
#include <thread>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    thread worker([&] {
        for (int value : values) {
            if (value == 2)
                throw runtime_error("two");  // here
            totals.push_back(1LL * value * scale);
        }
    });
    worker.join();
    return totals;
}
