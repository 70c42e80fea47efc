// judge: reverse-retry-chain
// wrong: inserts each message at the front of a vector, time n*n; fails on: 200000 messages
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    vector<ListNode*> v;
    for (ListNode* p = head; p; p = p->next) v.insert(v.begin(), p);
    if (v.empty()) return nullptr;
    for (size_t i = 0; i + 1 < v.size(); i++) v[i]->next = v[i + 1];
    v.back()->next = nullptr;
    return v[0];
}
