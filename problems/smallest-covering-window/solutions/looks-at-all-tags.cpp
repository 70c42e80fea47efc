// verdict: time-limit-exceeded
// Moves both ends forwards, but looks at all required tags to see whether they are covered.
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> missing;
    for (auto& tag : required)
        missing[tag]++;
    auto covered = [&] {
        for (auto& [tag, count] : missing)
            if (count > 0)
                return false;
        return true;
    };
    vector<int> best;
    int first = 0;
    for (int last = 0; last < (int)log.size(); last++) {
        if (missing.count(log[last]))
            missing[log[last]]--;
        while (covered()) {
            if (best.empty() || last - first < best[1] - best[0])
                best = {first, last};
            if (missing.count(log[first]))
                missing[log[first]]++;
            first++;
        }
    }
    return best;
}
