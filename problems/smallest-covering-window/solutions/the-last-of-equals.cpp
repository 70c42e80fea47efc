// verdict: wrong-answer
// Returns the last of several shortest stretches.
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> missing;
    for (auto& tag : required)
        missing[tag]++;
    int left = required.size(), first = 0;
    vector<int> best;
    for (int last = 0; last < (int)log.size(); last++) {
        if (missing.count(log[last]) && missing[log[last]]-- > 0)
            left--;
        while (left == 0) {
            if (best.empty() || last - first <= best[1] - best[0])
                best = {first, last};
            if (missing.count(log[first]) && ++missing[log[first]] > 0)
                left++;
            first++;
        }
    }
    return best;
}
