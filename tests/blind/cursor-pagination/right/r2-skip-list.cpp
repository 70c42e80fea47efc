// judge: cursor-pagination
// right: a skip list whose bottom lane is doubly linked; cursors are searched by their key from the top lane
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
    unordered_map<int, long long> timeOf;
    mt19937 rng{12345};

    // does node a stand before the place (t, p)?
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
    ~Feed() {
        Node* x = head.next[0];
        while (x) {
            Node* y = x->next[0];
            delete x;
            x = y;
        }
    }

    void add(int post, long long time) {
        timeOf[post] = time;
        int h = 1;
        while (h < LEVELS && (rng() & 1)) h++;
        Node* path[LEVELS];
        search(time, post, path);
        Node* node = new Node(time, post, h);
        for (int l = 0; l < h; l++) {
            node->next[l] = path[l]->next[l];
            path[l]->next[l] = node;
        }
        node->prev = path[0];
        if (node->next[0]) node->next[0]->prev = node;
    }

    bool remove(int post) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return false;
        Node* path[LEVELS];
        search(it->second, post, path);
        Node* node = path[0]->next[0];
        if (!node || node->post != post) return false;
        for (int l = 0; l < (int)node->next.size(); l++) path[l]->next[l] = node->next[l];
        if (node->next[0]) node->next[0]->prev = node->prev;
        delete node;
        return true;
    }

    vector<int> page(int size) {
        vector<int> out;
        for (Node* x = head.next[0]; x && size > 0; x = x->next[0], size--) out.push_back(x->post);
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return {};
        Node* path[LEVELS];
        search(it->second, post, path);
        Node* x = path[0]->next[0];
        if (x && x->post == post) x = x->next[0];
        vector<int> out;
        for (; x && size > 0; x = x->next[0], size--) out.push_back(x->post);
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return {};
        Node* path[LEVELS];
        search(it->second, post, path);
        vector<int> out;
        for (Node* x = path[0]; x != &head && size > 0; x = x->prev, size--) out.push_back(x->post);
        reverse(out.begin(), out.end());
        return out;
    }
};
