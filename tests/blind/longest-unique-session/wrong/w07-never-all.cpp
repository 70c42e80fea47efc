// judge: longest-unique-session
// wrong: the binary search for the length takes n for a length that is too much, so that a log of different pages only is never found whole; fails on: pages [1,2] -> [0,2] but gives [0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    int n = pages.size();
    if (n == 0) return {0, 0};
    auto firstOf = [&](int length) {
        unordered_map<int, int> count;
        for (int i = 0; i < n; i++) {
            count[pages[i]]++;
            if (i >= length) {
                auto it = count.find(pages[i - length]);
                if (--it->second == 0) count.erase(it);
            }
            if ((int)count.size() == length) return i - length + 1;
        }
        return -1;
    };
    int yes = 1, no = n;
    while (no - yes > 1) {
        int middle = (yes + no) / 2;
        if (firstOf(middle) >= 0)
            yes = middle;
        else
            no = middle;
    }
    return {firstOf(yes), yes};
}
