// judge: top-k-events
// right: recursive three-way radix quicksort of the names, run lengths, stable counting sort by count
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    const int n = (int)events.size();
    vector<const char*> a(n);
    for (int i = 0; i < n; ++i) a[i] = events[i].c_str();

    mt19937 rng(12345);
    // sorts a[lo, hi), all of which agree in their first d bytes
    function<void(int, int, int)> radix = [&](int lo, int hi, int d) {
        while (hi - lo > 1) {
            const unsigned char pivot = a[lo + rng() % (hi - lo)][d];
            int lt = lo, i = lo, gt = hi;
            while (i < gt) {
                const unsigned char c = a[i][d];
                if (c < pivot) swap(a[lt++], a[i++]);
                else if (c > pivot) swap(a[i], a[--gt]);
                else ++i;
            }
            radix(lo, lt, d);
            if (pivot != 0) radix(lt, gt, d + 1);
            lo = gt;
        }
    };
    radix(0, n, 0);

    vector<pair<const char*, int>> runs;
    for (int i = 0; i < n; ++i) {
        if (!runs.empty() && strcmp(runs.back().first, a[i]) == 0) runs.back().second++;
        else runs.push_back({a[i], 1});
    }

    // place[c]: where the next kind with count c goes, higher counts first
    vector<int> place(n + 2, 0);
    for (auto& r : runs) place[r.second]++;
    int at = 0;
    for (int c = n + 1; c >= 0; --c) {
        int m = place[c];
        place[c] = at;
        at += m;
    }
    vector<const char*> ordered(runs.size());
    for (auto& r : runs) ordered[place[r.second]++] = r.first;

    if ((int)ordered.size() > k) ordered.resize(k);
    return vector<string>(ordered.begin(), ordered.end());
}
