// judge: reverse-retry-chain
// right: one pass over the chain, turning each link with std::exchange; no memory
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    ListNode* done = nullptr;
    while (head)
        done = exchange(head, exchange(head->next, done));
    return done;
}
