#include <bits/stdc++.h>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    cout << "cout" << endl;
    cerr << "cerr" << endl;
    printf("printf\n[1,2,3]\n");
    fprintf(stderr, "null\n");
    vector<long long> totals;
    long long sum = 0;
    for (int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
