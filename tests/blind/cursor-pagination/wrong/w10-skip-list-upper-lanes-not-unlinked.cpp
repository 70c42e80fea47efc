// judge: cursor-pagination
// wrong: a skip list whose remove unlinks the post from the bottom lane only; a later add that comes down at such a removed post hangs the new post behind it, out of the list; fails on: add(i,10*i) for i = 1..100, remove(i) for even i, add(1000+i,10*i-5) for even i, page(100) -> 100 posts but gives fewer
#include <bits/stdc++.h>
using namespace std;

class Feed {
    static const int LEVELS = 17;
    struct Node {
        long long time;
        int post;
        Node* prev = nullptr;
        vector<Node*> next;
        Node(long long t, int p, int h) : time(t), post(p), next(h, nullptr) {}
    };
    Node head{0, 0, LEVELS};
    unordered_map<int, Node*> nodeOf;
    unordered_set<int> removed;
    mt19937 rng{12345};

    static bool before(const Node* a, long long t, int p) {
        return a->time != t ? a->time > t : a->post > p;
    }

    void search(long long t, int p, Node** path) {
        Node* x = &head;
        for (int l = LEVELS - 1; l >= 0; l--) {
            while (x->next[l] && before(x->next[l], t, p)) x = x->next[l];
            path[l] = x;
        }
    }

public:
    Feed() {}

    void add(int post, long long time) {
        int h = 1;
        while (h < LEVELS && (rng() & 1)) h++;
        Node* path[LEVELS];
        search(time, post, path);
        Node* node = new Node(time, post, h);
        nodeOf[post] = node;
        for (int l = 0; l < h; l++) {
            node->next[l] = path[l]->next[l];
            path[l]->next[l] = node;
        }
        node->prev = path[0];
        if (node->next[0]) node->next[0]->prev = node;
    }

    bool remove(int post) {
        auto it = nodeOf.find(post);
        if (it == nodeOf.end() || removed.count(post)) return false;
        removed.insert(post);
        Node* node = it->second;
        // out of the list of posts; in the lanes above it still serves as a signpost
        node->prev->next[0] = node->next[0];
        if (node->next[0]) node->next[0]->prev = node->prev;
        return true;
    }

    vector<int> page(int size) {
        vector<int> out;
        for (Node* x = head.next[0]; x && size > 0; x = x->next[0], size--) out.push_back(x->post);
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        auto it = nodeOf.find(post);
        if (it == nodeOf.end()) return {};
        Node* path[LEVELS];
        search(it->second->time, post, path);
        Node* x = path[0]->next[0];
        if (x && x->post == post) x = x->next[0];
        vector<int> out;
        for (; x && size > 0; x = x->next[0]) {
            if (removed.count(x->post)) continue;
            out.push_back(x->post);
            size--;
        }
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        auto it = nodeOf.find(post);
        if (it == nodeOf.end()) return {};
        Node* path[LEVELS];
        search(it->second->time, post, path);
        vector<int> out;
        for (Node* x = path[0]; x != &head && size > 0; x = x->prev) {
            if (removed.count(x->post)) continue;
            out.push_back(x->post);
            size--;
        }
        reverse(out.begin(), out.end());
        return out;
    }
};
