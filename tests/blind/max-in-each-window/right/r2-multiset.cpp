// judge: max-in-each-window
// right: a std::multiset of the readings in the stretch, one copy erased by iterator
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    int n = (int)readings.size();
    vector<int> ans;
    if (window > n) return ans;
    multiset<int> in;
    for (int i = 0; i < n; i++) {
        in.insert(readings[i]);
        if (i >= window) in.erase(in.find(readings[i - window]));
        if (i >= window - 1) ans.push_back(*in.rbegin());
    }
    return ans;
}
