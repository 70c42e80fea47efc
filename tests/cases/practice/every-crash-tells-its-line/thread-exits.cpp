// judge: three-values
#include <cstdlib>
#include <thread>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    long long total = 0;
    thread worker([&] {
        for (int value : values)
            if ((total += 1LL * value * scale) > 2)
                exit(3);  // here
    });
    worker.join();
    return {total};
}
