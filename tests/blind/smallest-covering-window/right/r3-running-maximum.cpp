// judge: smallest-covering-window
// right: positions of each tag; for each first entry the last one is the greatest of the k-th positions from there on, which only grows, so a running maximum does
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    int n = log.size();
    // interning by sorting positions of the log by tag
    vector<int> byTag(n);
    iota(byTag.begin(), byTag.end(), 0);
    sort(byTag.begin(), byTag.end(), [&](int a, int b) {
        int c = log[a].compare(log[b]);
        return c ? c < 0 : a < b;
    });
    sort(required.begin(), required.end());
    // byTag is now: for each tag its positions in ascending order
    vector<int> place(n), want(n, 0), endOf(n, 0);
    for (int i = 0; i < n; i++) place[byTag[i]] = i;
    int last = -1, p = 0;
    for (size_t a = 0; a < required.size();) {
        size_t b = a;
        while (b < required.size() && required[b] == required[a]) b++;
        int k = b - a;
        while (p < n && log[byTag[p]] < required[a]) p++;
        int q = p;
        while (q < n && log[byTag[q]] == required[a]) q++;
        if (q - p < k) return {};
        for (int i = p; i < q; i++) {
            want[i] = k;
            endOf[i] = q;
        }
        last = max(last, byTag[p + k - 1]);
        p = q;
        a = b;
    }
    int bf = 0, bl = last;
    for (int s = 0; s < n; s++) {
        if (last - s < bl - bf) {
            bf = s;
            bl = last;
        }
        int i = place[s];
        if (want[i]) {  // from s + 1 on this entry is gone: the k-th position moves to the next
            if (i + want[i] >= endOf[i]) break;
            last = max(last, byTag[i + want[i]]);
        }
    }
    return {bf, bl};
}
