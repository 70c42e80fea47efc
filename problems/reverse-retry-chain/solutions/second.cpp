// verdict: accepted
// time: O(n), space: O(n)
// The messages on a stack; each one that comes off is linked to the one before.
#include <vector>

ListNode* reverseChain(ListNode* head) {
    std::vector<ListNode*> stack;
    for (; head != nullptr; head = head->next)
        stack.push_back(head);
    ListNode first;
    ListNode* last = &first;
    while (!stack.empty()) {
        last = last->next = stack.back();
        stack.pop_back();
    }
    last->next = nullptr;
    return first.next;
}
