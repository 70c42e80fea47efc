// judge: reverse-retry-chain
// wrong: an array for 100,000 messages, the rest is dropped; fails on: any chain of 100001
#include <bits/stdc++.h>
using namespace std;

const int MAXN = 100000;
ListNode* at_[MAXN];

ListNode* reverseChain(ListNode* head) {
    int n = 0;
    for (ListNode* p = head; p && n < MAXN; p = p->next) at_[n++] = p;
    if (n == 0) return nullptr;
    for (int i = n - 1; i > 0; i--) at_[i]->next = at_[i - 1];
    at_[0]->next = nullptr;
    return at_[n - 1];
}
