// verdict: accepted
// slowest
// time: O(n * m), space: O(n)
// Makes each row anew, in a container that is slower than it has to be.
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string scanned, string catalogue) {
    deque<int> row;
    for (int j = 0; j <= (int)catalogue.size(); j++)
        row.push_back(j);
    for (int i = 0; i < (int)scanned.size(); i++) {
        deque<int> next{i + 1};
        for (int j = 0; j < (int)catalogue.size(); j++) {
            int best = row.at(j) + (scanned.at(i) == catalogue.at(j) ? 0 : 1);
            best = min(best, row.at(j + 1) + 1);
            best = min(best, next.back() + 1);
            next.push_back(best);
        }
        row = next;
    }
    return row.back();
}
