// judge: longest-unique-session
// right: by a window with a std::set of its pages, from whose left end pages leave until the new one fits
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    set<int> inside;
    size_t start = 0, bestStart = 0, bestLength = 0;
    for (size_t end = 0; end < pages.size(); end++) {
        while (inside.count(pages[end])) inside.erase(pages[start++]);
        inside.insert(pages[end]);
        if (inside.size() > bestLength) {
            bestLength = inside.size();
            bestStart = start;
        }
    }
    return {(int)bestStart, (int)bestLength};
}
