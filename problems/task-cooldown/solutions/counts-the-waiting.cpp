// verdict: accepted
// time: O(n), space: O(1)
// Begins with the gaps of the most frequent partner, and fills them with the calls to the others.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    long long leastSeconds(string& calls, int cooldown) {
        map<char, long long> counts;
        for (char c : calls)
            counts[c]++;
        vector<long long> sorted;
        for (auto& each : counts)
            sorted.push_back(each.second);
        sort(sorted.rbegin(), sorted.rend());
        if (sorted.empty())
            return 0;
        long long gaps = sorted[0] - 1;
        long long waiting = gaps * cooldown;
        for (size_t i = 1; i < sorted.size(); i++)
            waiting -= min(sorted[i], gaps);
        return max(0LL, waiting) + (long long)calls.size();
    }
};
