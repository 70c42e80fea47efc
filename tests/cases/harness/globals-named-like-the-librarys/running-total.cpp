#include <vector>
using namespace std;

int left = 0, right = 0, y1 = 0, j0 = 0, count = 0, gcd = 0, sort = 0;
struct regex {};
struct thread {};

vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    long long sum = left + right + y1 + j0 + count + gcd + sort;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
