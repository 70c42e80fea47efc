// judge: reverse-retry-chain
// wrong: writes ids as text, ten characters each, but a negative id may need eleven; fails on: [5,-1000000000]
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    string text;
    char record[16];
    for (; head; head = head->next) {
        snprintf(record, sizeof record, "%10d", head->val);
        text += record;
    }
    ListNode dummy;
    ListNode* last = &dummy;
    for (int i = (int)text.size() / 10 - 1; i >= 0; i--) {
        last->next = new ListNode((int)atoll(text.substr(i * 10, 10).c_str()));
        last = last->next;
    }
    return dummy.next;
}
