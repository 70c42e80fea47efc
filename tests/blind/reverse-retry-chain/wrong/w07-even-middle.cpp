// judge: reverse-retry-chain
// wrong: with an even length the two in the middle are swapped twice; fails on: [1,2]
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    vector<ListNode*> v;
    for (ListNode* p = head; p; p = p->next) v.push_back(p);
    int n = v.size();
    if (n == 0) return nullptr;
    for (int i = 0; i <= n / 2 && n > 1; i++) swap(v[i], v[n - 1 - i]);
    for (int i = 0; i + 1 < n; i++) v[i]->next = v[i + 1];
    v[n - 1]->next = nullptr;
    return v[0];
}
