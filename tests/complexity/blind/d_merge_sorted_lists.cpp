// time: O(n*m log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

struct ListNode {
    int val;
    ListNode* next;
    ListNode(int x) : val(x), next(nullptr) {}
};

struct Later {
    bool operator()(ListNode* a, ListNode* b) const { return a->val > b->val; } // HOT
};

ListNode* mergeKLists(const vector<ListNode*>& lists) {
    priority_queue<ListNode*, vector<ListNode*>, Later> pq;
    for (ListNode* head : lists)
        if (head) pq.push(head);
    ListNode dummy(0);
    ListNode* tail = &dummy;
    while (!pq.empty()) {
        ListNode* node = pq.top();
        pq.pop(); // HOT
        tail->next = node;
        tail = node;
        if (node->next) pq.push(node->next); // HOT
    }
    return dummy.next;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    vector<ListNode*> lists;
    for (int i = 0; i < n; i++) {
        auto values = measured::numbers(m);
        sort(values.begin(), values.end());
        ListNode dummy(0);
        ListNode* tail = &dummy;
        for (int v : values) tail = tail->next = new ListNode(v);
        lists.push_back(dummy.next);
    }
    measured::run([&] { return mergeKLists(lists)->val; });
}
