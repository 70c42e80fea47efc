// judge: reverse-retry-chain
// wrong: keeps each id once with a count, so equal ids far apart come together; fails on: [7,9,7]
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    vector<int> order;
    unordered_map<int, int> times;
    for (ListNode* p = head; p; p = p->next)
        if (times[p->val]++ == 0) order.push_back(p->val);
    ListNode dummy;
    ListNode* last = &dummy;
    for (auto it = order.rbegin(); it != order.rend(); ++it)
        for (int k = times[*it]; k > 0; k--) {
            last->next = new ListNode(*it);
            last = last->next;
        }
    return dummy.next;
}
