// judge: longest-unique-session
// right: by an unordered_map from each page to its last position, and a start that only moves forward
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    unordered_map<int, int> last;
    int start = 0, bestStart = 0, bestLength = 0;
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
