// judge: reverse-retry-chain
// right: values put at the front of a std::forward_list, then copied into new nodes
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    forward_list<int> ids;
    for (; head; head = head->next) ids.push_front(head->val);
    ListNode* first = nullptr;
    ListNode** end = &first;
    for (int id : ids) {
        *end = new ListNode(id);
        end = &(*end)->next;
    }
    return first;
}
