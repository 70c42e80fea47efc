// judge: longest-unique-session
// wrong: for a page that is in the window only one page leaves at the left (if instead of while), and the length is the size of the set, so that the set is no stretch any more; fails on: pages [1,2,3,3,4,5] -> [0,3] but gives [2,4]
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    unordered_set<int> inside;
    int left = 0, bestStart = 0, bestLength = 0;
    for (int i = 0; i < (int)pages.size(); i++) {
        if (inside.count(pages[i])) {
            inside.erase(pages[left]);
            left++;
        }
        inside.insert(pages[i]);
        int length = inside.size();
        if (length > bestLength) {
            bestLength = length;
            bestStart = i - length + 1;
        }
    }
    return {bestStart, bestLength};
}
