// judge: top-k-events
// wrong: the last run is written without asking whether there was any, so an empty stream gives one kind without a name; fails on: events=[], k=1
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    sort(events.begin(), events.end());
    vector<pair<int, string>> runs;
    string current;
    int length = 0;
    for (const string& e : events) {
        if (length > 0 && e != current) {
            runs.push_back({length, current});
            length = 0;
        }
        current = e;
        length++;
    }
    runs.push_back({length, current});

    stable_sort(runs.begin(), runs.end(), [](auto& a, auto& b) { return a.first > b.first; });
    vector<string> ans;
    for (auto& r : runs) {
        if ((int)ans.size() == k) break;
        ans.push_back(r.second);
    }
    return ans;
}
