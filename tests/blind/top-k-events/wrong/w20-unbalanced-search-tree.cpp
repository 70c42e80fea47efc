// judge: top-k-events
// wrong: counts in a search tree of its own that is not balanced, quadratic when new names arrive in order; fails on: 120000 different names in ascending order, k=10 (too slow)
#include <bits/stdc++.h>
using namespace std;

struct Node {
    const string* name;
    int count = 0;
    int child[2] = {-1, -1};
};

vector<string> topKEvents(vector<string>& events, int k) {
    vector<Node> tree;
    tree.reserve(events.size());
    for (const string& e : events) {
        int at = tree.empty() ? -1 : 0, parent = -1, side = 0;
        while (at != -1) {
            int c = e.compare(*tree[at].name);
            if (c == 0) break;
            parent = at;
            side = c > 0;
            at = tree[at].child[side];
        }
        if (at == -1) {
            at = (int)tree.size();
            tree.push_back(Node{&e});
            if (parent != -1) tree[parent].child[side] = at;
        }
        tree[at].count++;
    }
    size_t m = min<size_t>(k, tree.size());
    partial_sort(tree.begin(), tree.begin() + m, tree.end(), [](const Node& a, const Node& b) {
        return a.count != b.count ? a.count > b.count : *a.name < *b.name;
    });
    vector<string> ans;
    for (size_t i = 0; i < m; ++i) ans.push_back(*tree[i].name);
    return ans;
}
