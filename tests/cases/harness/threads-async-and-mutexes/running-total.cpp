#include <bits/stdc++.h>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    mutex guard;
    int seen = 0;
    vector<thread> workers;
    for (int i = 0; i < 8; ++i)
        workers.emplace_back([&, i] { lock_guard lock(guard); seen += i; });
    for (thread& worker : workers)
        worker.join();
    scale += seen - 28 + async(launch::async, [] { return 5; }).get() - 5;
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
