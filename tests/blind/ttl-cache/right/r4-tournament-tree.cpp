// judge: ttl-cache
// right: slots are the leaves of a tournament tree (segment tree of minima by end and then number of the put); std::map from key to slot; the tree doubles when no slot is free
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    static constexpr long long NEVER = LLONG_MAX;
    struct Leaf { long long end = NEVER, seq = NEVER, value = 0; map<string, int>::iterator it; };
    map<string, int> slotOf;
    vector<Leaf> leaf;      // leaf.size() is a power of two
    vector<int> tree;       // tree[1] is the slot of the winner
    vector<int> freeList;
    size_t capacity;
    long long clock = 0;

    int winner(int a, int b) const {
        if (leaf[b].end < leaf[a].end) return b;
        if (leaf[b].end == leaf[a].end && leaf[b].seq < leaf[a].seq) return b;
        return a;
    }
    void replay(int s) {
        int n = (int)leaf.size();
        for (int v = (s + n) / 2; v >= 1; v /= 2) tree[v] = winner(tree[2 * v], tree[2 * v + 1]);
    }
    void grow() {
        int old = (int)leaf.size(), n = old ? 2 * old : 2;
        leaf.resize(n);
        tree.assign(2 * n, 0);
        for (int i = 0; i < n; ++i) tree[n + i] = i;
        for (int v = n - 1; v >= 1; --v) tree[v] = winner(tree[2 * v], tree[2 * v + 1]);
        for (int i = n - 1; i >= old; --i) freeList.push_back(i);
    }
    void release(int s) {
        slotOf.erase(leaf[s].it);
        leaf[s].end = leaf[s].seq = NEVER;
        replay(s);
        freeList.push_back(s);
    }
    void expire(long long at) {
        while (!slotOf.empty() && leaf[tree[1]].end <= at) release(tree[1]);
    }
public:
    TtlCache(int capacity) : capacity(capacity) { grow(); }
    void put(string& key, long long value, long long ttl, long long at) {
        expire(at);
        auto it = slotOf.find(key);
        if (it == slotOf.end()) {
            if (slotOf.size() >= capacity) release(tree[1]);
            if (freeList.empty()) grow();
            it = slotOf.emplace(key, freeList.back()).first;
            freeList.pop_back();
        }
        Leaf& l = leaf[it->second];
        l.it = it;
        l.value = value;
        l.end = at + ttl;
        l.seq = clock++;
        replay(it->second);
    }
    optional<long long> get(string& key, long long at) {
        expire(at);
        auto it = slotOf.find(key);
        if (it == slotOf.end()) return {};
        return leaf[it->second].value;
    }
    bool remove(string& key, long long at) {
        expire(at);
        auto it = slotOf.find(key);
        if (it == slotOf.end()) return false;
        release(it->second);
        return true;
    }
    int size(long long at) {
        expire(at);
        return (int)slotOf.size();
    }
};
