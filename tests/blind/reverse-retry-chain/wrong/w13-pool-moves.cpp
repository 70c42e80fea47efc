// judge: reverse-retry-chain
// wrong: new nodes live in a vector, whose growth past 1024 leaves the links dangling; fails on: 1,2,...,5000
#include <bits/stdc++.h>
using namespace std;

vector<ListNode> pool;

ListNode* reverseChain(ListNode* head) {
    pool.clear();
    pool.reserve(1024);
    ListNode* first = nullptr;
    for (; head; head = head->next) {
        pool.emplace_back(head->val, first);
        first = &pool.back();
    }
    return first;
}
