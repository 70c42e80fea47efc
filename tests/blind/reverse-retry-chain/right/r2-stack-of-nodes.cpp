// judge: reverse-retry-chain
// right: std::stack of the nodes, relinked in the order they are popped
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    stack<ListNode*> st;
    for (ListNode* p = head; p; p = p->next) st.push(p);
    ListNode start;
    ListNode* tail = &start;
    while (!st.empty()) {
        tail->next = st.top();
        tail = tail->next;
        st.pop();
    }
    tail->next = nullptr;
    return start.next;
}
