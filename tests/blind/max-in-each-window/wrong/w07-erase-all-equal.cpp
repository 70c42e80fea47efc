// judge: max-in-each-window
// wrong: multiset::erase(value) takes out all equal readings, also those still in the stretch; fails on: readings = [5,5,1], window = 2 (gives [5,1], should be [5,5])
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    multiset<int, greater<int>> s;
    vector<int> ans;
    for (int i = 0; i < (int)readings.size(); i++) {
        if (i >= window) s.erase(readings[i - window]);
        s.insert(readings[i]);
        if (i >= window - 1) ans.push_back(*s.begin());
    }
    return ans;
}
