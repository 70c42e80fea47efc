// time: O(n sqrt n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Query {
    int l, r, id;
};

vector<int> distinctInRanges(const vector<int>& a, vector<Query> qs) {
    int n = a.size(), block = max(1, (int)sqrt(n));
    sort(qs.begin(), qs.end(), [&](const Query& x, const Query& y) {
        return x.l / block != y.l / block ? x.l / block < y.l / block : x.r < y.r;
    });
    vector<int> cnt(n), ans(qs.size());
    int distinct = 0, l = 0, r = -1;
    auto add = [&](int i) { distinct += cnt[a[i]]++ == 0; }; // HOT
    auto drop = [&](int i) { distinct -= --cnt[a[i]] == 0; }; // HOT
    for (auto& q : qs) {
        while (l > q.l) add(--l); // HOT
        while (r < q.r) add(++r); // HOT
        while (l < q.l) drop(l++); // HOT
        while (r > q.r) drop(r--); // HOT
        ans[q.id] = distinct;
    }
    return ans;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto a = measured::numbers(n, n);
    vector<Query> qs(n);
    for (int i = 0; i < n; i++) {
        int l = measured::random() % n, r = measured::random() % n;
        qs[i] = {min(l, r), max(l, r), i};
    }
    measured::run([&] { return distinctInRanges(a, qs); });
}
