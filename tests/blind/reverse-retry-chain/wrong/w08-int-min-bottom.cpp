// judge: reverse-retry-chain
// wrong: INT_MIN marks the bottom of the stack, but is a valid id; fails on: [1,-2147483648,2]
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    stack<int> st;
    st.push(INT_MIN);
    for (ListNode* p = head; p != nullptr; p = p->next) st.push(p->val);
    ListNode dummy, *last = &dummy;
    while (st.top() != INT_MIN) {
        last = last->next = new ListNode(st.top());
        st.pop();
    }
    return dummy.next;
}
