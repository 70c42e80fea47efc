// judge: sliding-rate-limiter
// wrong: clients in a search tree without balancing, a mere list for names in order, time n*w; fails on: limit 1, window 15000, 199999 names in ascending order ("c000000", "c000001", ...) at 0,1,2,...
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    struct Node {
        string name;
        int count = 0;
        Node *left = nullptr, *right = nullptr;
    };
    int limit;
    long long window;
    Node* root = nullptr;
    queue<pair<long long, string>> passed;

    Node** find(const string& name) {
        Node** at = &root;
        while (*at) {
            int order = name.compare((*at)->name);
            if (order == 0) break;
            at = order < 0 ? &(*at)->left : &(*at)->right;
        }
        return at;
    }

    void remove(Node** at) {
        Node* gone = *at;
        if (!gone->left) {
            *at = gone->right;
        } else if (!gone->right) {
            *at = gone->left;
        } else {
            Node** low = &gone->right;
            while ((*low)->left) low = &(*low)->left;
            Node* up = *low;
            *low = up->right;
            up->left = gone->left;
            up->right = gone->right;
            *at = up;
        }
        delete gone;
    }

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (!passed.empty() && passed.front().first <= at) {
            Node** node = find(passed.front().second);
            if (--(*node)->count == 0) remove(node);
            passed.pop();
        }
        Node** node = find(client);
        if (*node == nullptr) *node = new Node{client};
        if ((*node)->count >= limit) return false;
        (*node)->count++;
        passed.push({at + window, client});
        return true;
    }
};
