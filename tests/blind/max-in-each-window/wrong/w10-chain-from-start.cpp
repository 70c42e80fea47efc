// judge: max-in-each-window
// wrong: follows the links to the next larger reading from the first reading of each stretch anew; fails on: n = 200000, readings rising 0, 1, 2, ..., window = 100000 (10^10 links) (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    int n = readings.size();
    if (window > n) return {};
    vector<int> larger(n, n);
    stack<int> st;
    for (int i = 0; i < n; i++) {
        while (!st.empty() && readings[st.top()] < readings[i]) {
            larger[st.top()] = i;
            st.pop();
        }
        st.push(i);
    }
    vector<int> ans;
    for (int i = 0; i + window <= n; i++) {
        int j = i;
        while (larger[j] < i + window) j = larger[j];
        ans.push_back(readings[j]);
    }
    return ans;
}
