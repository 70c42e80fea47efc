// judge: reverse-retry-chain
// right: recursion by a std::function that hands the part reversed so far along
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    function<ListNode*(ListNode*, ListNode*)> go = [&](ListNode* before, ListNode* at) -> ListNode* {
        if (at == nullptr) return before;
        ListNode* after = at->next;
        at->next = before;
        return go(at, after);
    };
    return go(nullptr, head);
}
