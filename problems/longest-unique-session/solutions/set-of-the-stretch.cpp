// verdict: accepted
// time: O(n), space: O(k)
// Two ends and a set of what is between them, as most people write it.
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(const vector<int>& pages) {
    unordered_set<int> window;
    int n = pages.size(), left = 0;
    vector<int> best = {0, 0};
    for (int right = 0; right < n; right++) {
        while (window.count(pages[right]))
            window.erase(pages[left++]);
        window.insert(pages[right]);
        if (right - left + 1 > best[1])
            best = {left, right - left + 1};
    }
    return best;
}
