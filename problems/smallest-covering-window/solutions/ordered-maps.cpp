// verdict: accepted
// slowest
// time: O((n + m) log m), space: O(n + m)
// Two ordered maps, one of what is wanted and one of what is there, and how many tags are satisfied.
#include <bits/stdc++.h>
using namespace std;

class Solution {
  public:
    vector<int> smallestWindow(vector<string> log, vector<string> required) {
        map<string, int> need, have;
        for (auto& tag : required)
            need[tag]++;
        int formed = 0, left = 0, bestLen = INT_MAX, bestLeft = -1;
        for (int right = 0; right < (int)log.size(); right++) {
            have[log[right]]++;
            if (need.count(log[right]) && have[log[right]] == need[log[right]])
                formed++;
            while (formed == (int)need.size()) {
                if (right - left + 1 < bestLen) {
                    bestLen = right - left + 1;
                    bestLeft = left;
                }
                have[log[left]]--;
                if (need.count(log[left]) && have[log[left]] < need[log[left]])
                    formed--;
                left++;
            }
        }
        if (bestLeft < 0)
            return {};
        return {bestLeft, bestLeft + bestLen - 1};
    }
};
