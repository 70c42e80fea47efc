// verdict: time-limit-exceeded
// Counts the stretch anew whenever its first entry moves.
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> wanted;
    for (auto& tag : required)
        wanted[tag]++;
    auto covers = [&](int first, int last) {
        unordered_map<string, int> missing = wanted;
        size_t left = required.size();
        for (int i = first; i <= last; i++) {
            auto it = missing.find(log[i]);
            if (it != missing.end() && it->second-- > 0)
                left--;
        }
        return left == 0;
    };
    vector<int> best;
    int first = 0;
    for (int last = 0; last < (int)log.size(); last++) {
        if (!wanted.count(log[last]))
            continue;
        while (covers(first, last)) {
            if (best.empty() || last - first < best[1] - best[0])
                best = {first, last};
            first++;
        }
    }
    return best;
}
