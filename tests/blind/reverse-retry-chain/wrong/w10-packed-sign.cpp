// judge: reverse-retry-chain
// wrong: packs position and value into 64 bits, and the sign of a negative value smears over the position; fails on: [-1,-2]
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    vector<long long> packed;
    long long pos = 0;
    for (; head; head = head->next, pos++) packed.push_back((pos << 32) | head->val);
    sort(packed.begin(), packed.end());
    ListNode* first = nullptr;
    for (long long x : packed) first = new ListNode((int)(x & 0xffffffffLL), first);
    return first;
}
