// verdict: wrong-answer
// Begins anew behind each stretch that covers everything.
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
        if (left == 0) {
            if (best.empty() || last - first < best[1] - best[0])
                best = {first, last};
            first = last + 1;
            left = required.size();
            missing.clear();
            for (auto& tag : required)
                missing[tag]++;
        }
    }
    return best;
}
