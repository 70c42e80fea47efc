#include <bits/stdc++.h>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    random_device device;
    mt19937 engine(device());
    scale += uniform_int_distribution<int>(0, 0)(engine);
    if (!regex_match("a-1", regex("[a-z]-[0-9]")))
        scale = 0;
    try {
        scale += stoi("no number");
    } catch (const invalid_argument&) {
    }
    if (chrono::steady_clock::now().time_since_epoch().count() == 0)
        scale = 0;
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
