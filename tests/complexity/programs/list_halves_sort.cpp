// time: O(n log n) space: O(log n)
// axes: n
#include "measured.h"
using namespace std;

struct ListNode {
    int val;
    ListNode* next;
};

ListNode* merge(ListNode* a, ListNode* b) {
    ListNode head{0, nullptr};
    ListNode* tail = &head;
    while (a && b) {  // HOT
        ListNode*& less = a->val <= b->val ? a : b;  // HOT
        tail->next = less;  // HOT
        tail = less;  // HOT
        less = less->next;  // HOT
    }
    tail->next = a ? a : b;
    return head.next;
}

ListNode* sortList(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode *slow = head, *fast = head->next;
    while (fast && fast->next) {  // HOT
        slow = slow->next;  // HOT
        fast = fast->next->next;  // HOT
    }
    ListNode* second = slow->next;
    slow->next = nullptr;
    ListNode* left = sortList(head);
    ListNode* right = sortList(second);
    return merge(left, right);
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> v = measured::shuffled(n);
    vector<ListNode> nodes(n);
    for (int i = 0; i < n; i++) nodes[i] = {v[i], i + 1 < n ? &nodes[i + 1] : nullptr};
    measured::run([&] { return sortList(nodes.data())->val; });
}
