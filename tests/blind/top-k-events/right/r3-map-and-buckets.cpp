// judge: top-k-events
// right: std::map (names in order), then one bucket per count, read from the highest count down
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    map<string, int> counts;
    int highest = 0;
    for (auto& e : events) highest = max(highest, ++counts[e]);

    vector<vector<const string*>> bucket(highest + 1);
    for (auto& entry : counts) bucket[entry.second].push_back(&entry.first);

    vector<string> answer;
    for (int c = highest; c >= 1; c--) {
        for (const string* name : bucket[c]) {
            if ((int)answer.size() == k) return answer;
            answer.push_back(*name);
        }
    }
    return answer;
}
