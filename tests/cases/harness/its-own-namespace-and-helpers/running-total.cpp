#include <bits/stdc++.h>
using namespace std;
namespace helpers { struct Node { int value; }; template <class T> T twice(T n) { return n + n; } }
struct Input {}; struct Harness {}; void serve() {} int judge = 0; int answer = 1;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
