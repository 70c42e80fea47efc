#include <bits/stdc++.h>
using namespace std;
#define int long long

struct Span { int from, to; };
struct Entry { string name; optional<int> at; vector<Span> spans; };
struct ListNode { signed val; ListNode* next; };

class ShapeKeeper {
    TreeNode* root;
    vector<Entry> all;

public:
    ShapeKeeper(TreeNode* root) : root(root) {}
    void keep(Entry& entry) { all.push_back(entry); }
    optional<Entry> find(string name) {
        for (int i = (int)all.size() - 1; i >= 0; i--)
            if (all[i].name == name)
                return all[i];
        return nullopt;
    }
    ListNode* after(ListNode* head, ListNode* at) { return at && at->next ? new ListNode{at->next->val, nullptr} : nullptr; }
    ListNode* joined(vector<ListNode*>& lists) {
        ListNode first{0, nullptr}, *last = &first;
        for (ListNode* list : lists)
            for (; list; list = list->next)
                last = last->next = new ListNode{list->val, nullptr};
        return first.next;
    }
    TreeNode* grown(int value) { return root = new TreeNode(value, root, NULL); }
};
