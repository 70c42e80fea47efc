// judge: reverse-retry-chain
// wrong: recursion keeps a copy of the rest at every depth, memory and time n*n; fails on: 200000 messages (80 GB)
#include <bits/stdc++.h>
using namespace std;

vector<int> reversed(vector<int> v) {
    if (v.size() <= 1) return v;
    int first = v[0];
    vector<int> rest(v.begin() + 1, v.end());
    vector<int> result = reversed(rest);
    result.push_back(first);
    return result;
}

ListNode* reverseChain(ListNode* head) {
    vector<int> v;
    for (; head; head = head->next) v.push_back(head->val);
    v = reversed(v);
    ListNode* first = nullptr;
    for (size_t i = v.size(); i-- > 0;) first = new ListNode(v[i], first);
    return first;
}
