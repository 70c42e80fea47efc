// verdict: wrong-answer
// Looks for the tags in the order in which they are required.
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    vector<int> best;
    const int n = log.size(), m = required.size();
    for (int i = 0, next = 0; i < n; i++) {
        if (log[i] != required[next])
            continue;
        if (++next < m)
            continue;
        int first = i + 1;
        for (int back = m - 1; back >= 0; back--)
            do
                first--;
            while (log[first] != required[back]);
        if (best.empty() || i - first < best[1] - best[0])
            best = {first, i};
        next = 0;
        i = first;
    }
    return best;
}
