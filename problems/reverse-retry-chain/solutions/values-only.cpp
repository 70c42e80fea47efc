// verdict: accepted
// slowest
// time: O(n), space: O(n)
// Leaves the messages where they are and writes the ids in the other order, out of a linked list.
#include <list>

ListNode* reverseChain(ListNode* head) {
    std::list<int> ids;
    for (ListNode* node = head; node; node = node->next)
        ids.push_front(node->val);
    for (ListNode* node = head; node; node = node->next) {
        node->val = ids.front();
        ids.pop_front();
    }
    return head;
}
