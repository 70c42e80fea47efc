// judge: smallest-covering-window
// wrong: tags in buffers of 32 bytes with a zero at the end, the 32nd byte is lost; fails on: log=[31 times a and b, 31 times a and c], required=[31 times a and c] -> [1,1] but gives [0,0]
#include <bits/stdc++.h>
using namespace std;

struct Tag32 {
    char text[32];
    Tag32(const string& s) {
        memset(text, 0, sizeof text);
        strncpy(text, s.c_str(), sizeof text - 1);
    }
    bool operator<(const Tag32& o) const { return memcmp(text, o.text, sizeof text) < 0; }
};

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    map<Tag32, int> need;
    for (auto& t : required) need[Tag32(t)]++;
    int missing = required.size(), l = 0, n = log.size();
    vector<map<Tag32, int>::iterator> at;
    for (auto& t : log) at.push_back(need.find(Tag32(t)));
    vector<int> best;
    for (int r = 0; r < n; r++) {
        if (at[r] != need.end() && at[r]->second-- > 0) missing--;
        while (missing == 0) {
            if (best.empty() || r - l < best[1] - best[0]) best = {l, r};
            if (at[l] != need.end() && ++at[l]->second > 0) missing++;
            l++;
        }
    }
    return best;
}
