// judge: running-total
#include <vector>
using namespace std;

struct Entry {
    long long total;
    Entry* before;
};

vector<long long> runningTotal(vector<int>& values, int scale) {
    Entry* last = nullptr;
    for (int value : values)
        last = new Entry{last->total + value * scale, last};
    return {last->total};
}
