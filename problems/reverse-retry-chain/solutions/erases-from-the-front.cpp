// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Right, but puts every id in front of all others in a vector.
#include <vector>

ListNode* reverseChain(ListNode* head) {
    std::vector<int> ids;
    for (ListNode* node = head; node; node = node->next)
        ids.insert(ids.begin(), node->val);
    ListNode* node = head;
    for (int id : ids) {
        node->val = id;
        node = node->next;
    }
    return head;
}
