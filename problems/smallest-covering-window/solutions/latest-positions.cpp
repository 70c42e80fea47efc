// verdict: accepted
// time: O((n + m) log m), space: O(m)
// As for a stream: keeps the latest positions of each required tag, as many as are required, and all
// of them in order.
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(const vector<string>& log, const vector<string>& required) {
    struct Tag {
        size_t wanted = 0;
        queue<int> latest;
    };
    unordered_map<string, Tag> tags;
    for (const string& tag : required)
        tags[tag].wanted++;
    set<int> kept;
    vector<int> best;
    for (int last = 0; last < (int)log.size(); last++) {
        auto found = tags.find(log[last]);
        if (found == tags.end())
            continue;
        Tag& tag = found->second;
        tag.latest.push(last);
        kept.insert(last);
        if (tag.latest.size() > tag.wanted) {
            kept.erase(tag.latest.front());
            tag.latest.pop();
        }
        if (kept.size() == required.size() &&
            (best.empty() || last - *kept.begin() < best[1] - best[0]))
            best = {*kept.begin(), last};
    }
    return best;
}
