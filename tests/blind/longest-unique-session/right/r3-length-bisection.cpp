// judge: longest-unique-session
// right: by binary search for the length, as a unique stretch contains shorter ones; a length is tried with counts of renumbered pages in a window of that length
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    int n = pages.size();
    vector<int> values(pages), id(n);
    sort(values.begin(), values.end());
    values.erase(unique(values.begin(), values.end()), values.end());
    for (int i = 0; i < n; i++) id[i] = lower_bound(values.begin(), values.end(), pages[i]) - values.begin();

    vector<int> count;
    auto firstOf = [&](int length) {  // -1: no unique stretch of this length
        count.assign(values.size(), 0);
        int different = 0;
        for (int i = 0; i < n; i++) {
            if (count[id[i]]++ == 0) different++;
            if (i >= length && --count[id[i - length]] == 0) different--;
            if (i >= length - 1 && different == length) return i - length + 1;
        }
        return -1;
    };

    int yes = 0, no = (int)values.size() + 1, start = 0;
    while (no - yes > 1) {
        int middle = (yes + no) / 2, at = firstOf(middle);
        if (at >= 0) {
            yes = middle;
            start = at;
        } else {
            no = middle;
        }
    }
    return {start, yes};
}
