// judge: smallest-covering-window
// wrong: trie that takes only 7 bits of each byte, so bytes from 0x80 on are mixed up with ASCII; fails on: log=["C)","\xc3\xa9"], required=["\xc3\xa9"] (e with acute in UTF-8) -> [1,1] but gives [0,0]
#include <bits/stdc++.h>
using namespace std;

class TagIds {
    unordered_map<long long, int> edge;
    vector<int> idAt{-1};
    int ids = 0;

public:
    int get(const string& s, bool create) {
        int v = 0;
        for (char ch : s) {
            long long key = (long long)v * 128 + (ch & 127);
            auto it = edge.find(key);
            if (it == edge.end()) {
                if (!create) return -1;
                it = edge.emplace(key, (int)idAt.size()).first;
                idAt.push_back(-1);
            }
            v = it->second;
        }
        if (create && idAt[v] < 0) idAt[v] = ids++;
        return idAt[v];
    }
};

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    TagIds ids;
    vector<int> need(required.size(), 0);
    for (auto& t : required) need[ids.get(t, true)]++;
    int missing = required.size(), l = 0;
    vector<int> tag, best;
    for (int r = 0; r < (int)log.size(); r++) {
        tag.push_back(ids.get(log[r], false));
        if (tag[r] >= 0 && need[tag[r]]-- > 0) missing--;
        while (missing == 0) {
            if (best.empty() || r - l < best[1] - best[0]) best = {l, r};
            if (tag[l] >= 0 && ++need[tag[l]] > 0) missing++;
            l++;
        }
    }
    return best;
}
