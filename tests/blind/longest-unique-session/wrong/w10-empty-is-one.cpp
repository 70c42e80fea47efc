// judge: longest-unique-session
// wrong: the best length starts from 1, as a single entry is always unique, also where there is none; fails on: pages [] -> [0,0] but gives [0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    unordered_map<int, int> last;
    int start = 0, bestStart = 0, bestLength = 1;
    for (int i = 0; i < (int)pages.size(); i++) {
        auto it = last.find(pages[i]);
        if (it != last.end()) start = max(start, it->second + 1);
        last[pages[i]] = i;
        if (i - start + 1 > bestLength) {
            bestLength = i - start + 1;
            bestStart = start;
        }
    }
    return {bestStart, bestLength};
}
