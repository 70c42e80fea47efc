// judge: first-unique-in-stream
// right: events numbered in order of appearance; union-find "next number that is still unique", path halving
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    unordered_map<string, int> number;
    vector<const string*> text;     // nodes of unordered_map stay where they are
    vector<int> nxt;                // nxt[i] == i: unique (or one behind the last)

    int find(int i) {
        while (nxt[i] != i) {
            nxt[i] = nxt[nxt[i]];
            i = nxt[i];
        }
        return i;
    }
public:
    UniqueTracker() { nxt.push_back(0); }

    void add(string& event) {
        int k = (int)text.size();
        auto [it, fresh] = number.try_emplace(event, k);
        if (fresh) {
            text.push_back(&it->first);
            nxt.push_back(k + 1);
        } else if (nxt[it->second] == it->second) {
            nxt[it->second] = it->second + 1;
        }
    }

    optional<string> first() {
        int i = find(0);
        if (i == (int)text.size()) return nullopt;
        return *text[i];
    }
};
