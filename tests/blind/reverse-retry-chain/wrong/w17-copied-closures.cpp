// judge: reverse-retry-chain
// wrong: every closure copies the whole nest of closures before it, time n*n; fails on: 200000 messages
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    function<ListNode*()> older = [] { return (ListNode*)nullptr; };
    for (; head; head = head->next) {
        int id = head->val;
        function<ListNode*()> newer = [older, id] { return new ListNode(id, older()); };
        older = newer;
    }
    return older();
}
