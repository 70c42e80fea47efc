// verdict: wrong-answer
// Changes the places of the first and the last message only.
#include <utility>

ListNode* reverseChain(ListNode* head) {
    ListNode* last = head;
    while (last && last->next)
        last = last->next;
    if (head)
        std::swap(head->val, last->val);
    return head;
}
