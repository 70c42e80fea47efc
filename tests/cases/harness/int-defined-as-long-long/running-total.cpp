#include <bits/stdc++.h>
using namespace std;
#define int long long
#define all(v) v.begin(), v.end()
#define endl '\n'
#define S 26

vector<int> runningTotal(vector<int32_t>& values, int32_t scale) {
    vector<int> totals(all(values));
    for (int i = 1; i < (int)totals.size(); ++i)
        totals[i] += totals[i - 1];
    for (int& total : totals)
        total *= scale;
    return totals;
}
