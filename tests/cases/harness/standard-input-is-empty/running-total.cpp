#include <bits/stdc++.h>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    int more = 0;
    if (cin >> more || getchar() != EOF)
        scale = 0;
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
