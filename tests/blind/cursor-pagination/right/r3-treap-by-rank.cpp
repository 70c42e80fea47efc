// judge: cursor-pagination
// right: a treap with subtree counts; a cursor becomes a rank (how many posts stand before its key), a page is a range of ranks
#include <bits/stdc++.h>
using namespace std;

class Feed {
    struct Node {
        long long time;
        int post;
        unsigned pri;
        int l, r, cnt;
    };
    vector<Node> t;
    int root = 0;
    unordered_map<int, pair<long long, bool>> info;  // time, is it there
    mt19937 rng{777};

    static bool before(long long t1, int p1, long long t2, int p2) { return t1 != t2 ? t1 > t2 : p1 > p2; }
    void pull(int x) { t[x].cnt = 1 + t[t[x].l].cnt + t[t[x].r].cnt; }

    // a: strictly before the key; b: the others
    void split(int x, long long time, int post, int& a, int& b) {
        if (!x) {
            a = b = 0;
            return;
        }
        if (before(t[x].time, t[x].post, time, post)) {
            int rest;
            split(t[x].r, time, post, rest, b);
            t[x].r = rest;
            a = x;
        } else {
            int rest;
            split(t[x].l, time, post, a, rest);
            t[x].l = rest;
            b = x;
        }
        pull(x);
    }

    int merge(int a, int b) {
        if (!a) return b;
        if (!b) return a;
        if (t[a].pri > t[b].pri) {
            int m = merge(t[a].r, b);
            t[a].r = m;
            pull(a);
            return a;
        }
        int m = merge(a, t[b].l);
        t[b].l = m;
        pull(b);
        return b;
    }

    int rankOf(long long time, int post) const {
        int x = root, k = 0;
        while (x) {
            if (before(t[x].time, t[x].post, time, post)) {
                k += t[t[x].l].cnt + 1;
                x = t[x].r;
            } else
                x = t[x].l;
        }
        return k;
    }

    // appends the posts with ranks in [from, to)
    void collect(int x, int from, int to, vector<int>& out) const {
        if (!x || from >= to || from >= t[x].cnt || to <= 0) return;
        int left = t[t[x].l].cnt;
        collect(t[x].l, from, to, out);
        if (from <= left && left < to) out.push_back(t[x].post);
        collect(t[x].r, from - left - 1, to - left - 1, out);
    }

public:
    Feed() { t.push_back({0, 0, 0, 0, 0, 0}); }

    void add(int post, long long time) {
        info[post] = {time, true};
        t.push_back({time, post, (unsigned)rng(), 0, 0, 1});
        int x = (int)t.size() - 1, a, b;
        split(root, time, post, a, b);
        root = merge(merge(a, x), b);
    }

    bool remove(int post) {
        auto it = info.find(post);
        if (it == info.end() || !it->second.second) return false;
        it->second.second = false;
        long long time = it->second.first;
        int a, b, c, d;
        split(root, time, post, a, b);
        split(b, time, post - 1, c, d);  // c is the post alone
        root = merge(a, d);
        return true;
    }

    vector<int> page(int size) {
        vector<int> out;
        collect(root, 0, size, out);
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        vector<int> out;
        auto it = info.find(post);
        if (it == info.end()) return out;
        int k = rankOf(it->second.first, post) + (it->second.second ? 1 : 0);
        collect(root, k, k + size, out);
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        vector<int> out;
        auto it = info.find(post);
        if (it == info.end()) return out;
        int k = rankOf(it->second.first, post);
        collect(root, max(0, k - size), k, out);
        return out;
    }
};
