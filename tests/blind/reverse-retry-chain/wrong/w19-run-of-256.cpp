// judge: reverse-retry-chain
// wrong: counts runs of equal ids in one byte, which wraps at 256; fails on: 256 times the id 7
#include <bits/stdc++.h>
using namespace std;

struct Run {
    int id;
    unsigned char times;
};

ListNode* reverseChain(ListNode* head) {
    vector<Run> runs;
    for (; head; head = head->next) {
        if (!runs.empty() && runs.back().id == head->val)
            runs.back().times++;
        else
            runs.push_back({head->val, 1});
    }
    ListNode* first = nullptr;
    for (const Run& run : runs)
        for (int k = 0; k < run.times; k++) first = new ListNode(run.id, first);
    return first;
}
