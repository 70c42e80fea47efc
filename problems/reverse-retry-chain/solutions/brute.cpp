// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(1)
// Looks for the last message from the head on, for each place.
ListNode* reverseChain(ListNode* head) {
    ListNode first;
    ListNode* end = &first;
    while (head != nullptr) {
        ListNode** last = &head;
        while ((*last)->next != nullptr)  // hot
            last = &(*last)->next;        // hot
        end = end->next = *last;
        *last = nullptr;
    }
    return first.next;
}
